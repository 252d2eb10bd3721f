"""What an author asks for in the braces of a link to a run."""

import re
import shlex
from dataclasses import dataclass

from snippets._engine.read import cells

# What ends a run though no line of the snippet raises it.
OUTSIDE = {
    "SyntaxError",
    "TimeoutError",
    "ProcessError",
    "OutputError",
    "MemoryError",
    "SystemExit",
    "KeyboardInterrupt",
}
LONGEST = 600  # seconds of processor time that a page may allow a snippet


class EmbedError(ValueError):
    """The link asks for something that is not there or not understood."""


@dataclass(frozen=True)
class Options:
    """Lines to highlight, the error that the run must end in (one of several names), its time limit, a folded code."""

    hl: str = ""
    fails: str = ""
    seconds: float = 20.0
    code: str = ""

    @property
    def errors(self) -> tuple[str, ...]:
        """The errors that are expected: NumPy and PyTorch may call the same mistake by different names."""
        return tuple(self.fails.split())

    @classmethod
    def read(cls, text: str) -> "Options":
        """Parse `hl="3 5-7" fails="ValueError" seconds=60 code=folded`.

        Raises:
            EmbedError: an unknown name, or a value of the wrong form.
        """
        values: dict[str, str] = {}
        try:
            words = shlex.split(text)
        except ValueError as error:
            raise EmbedError(f"{{ .run {text} }}: {error}") from None
        for word in words:
            name, equals, value = word.partition("=")
            if name not in cls.__dataclass_fields__ or not equals:
                raise EmbedError(
                    f'"{word}" is not an option of a run; there are hl="3 5-7", fails="ValueError", seconds=60 '
                    "and code=folded"
                )
            values[name] = value
        if not re.fullmatch(r"(\d{1,4}(-\d{1,4})?( |$))*", values.get("hl", "")) or any(
            not 1 <= first <= last for first, last in _ranges(values.get("hl", ""))
        ):
            raise EmbedError(f'hl="{values["hl"]}": write line numbers and ranges, such as hl="3 5-7"')
        for name in values.get("fails", "").split():
            if name in OUTSIDE or not re.fullmatch(r"_?[A-Z]\w*", name):
                raise EmbedError(
                    f'fails="{name}": name an error that a line of the snippet raises, such as ValueError; '
                    f"{', '.join(sorted(OUTSIDE))} end a run from outside"
                )
        seconds = cls.seconds
        if "seconds" in values:
            try:
                seconds = float(values["seconds"])
            except ValueError:
                raise EmbedError(f"seconds={values['seconds']}: write a number of seconds") from None
            if not 0 < seconds <= LONGEST:  # nan compares as false
                raise EmbedError(f"seconds={seconds:g}: write more than 0 and at most {LONGEST} seconds")
        if values.get("code", "folded") != "folded":
            raise EmbedError(f"code={values['code']}: the code of a run is open, or code=folded")
        return cls(values.get("hl", ""), values.get("fails", ""), seconds, values.get("code", ""))

    def check(self, code: str) -> None:
        """Raises EmbedError where a highlighted line is not one of the code."""
        lines = len(cells.lines_of(code))
        for first, last in _ranges(self.hl):
            if last > lines:
                shown = f"{first}-{last}" if first < last else f"{last}"
                raise EmbedError(f'hl="{shown}": the code shown has {lines} line{"s" * (lines != 1)}')


def _ranges(hl: str) -> list[tuple[int, int]]:
    pairs = [word.partition("-") for word in hl.split()]
    return [(int(first), int(last or first)) for first, _, last in pairs]
