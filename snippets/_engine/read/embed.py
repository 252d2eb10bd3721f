"""From a link in a page to the run that it shows: what the author asked for, and which part of a file it is.

`Link` is the link as it was read; `Options` are what stands inside its braces; `Shown` is one file of a run as the
page shows it.
"""

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from snippets._engine.read import cells
from snippets._engine.read.page_tokens import Embed

SIBLINGS = {"_numpy": "NumPy", "_torch": "PyTorch"}
FIGURE = "figure"


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


def target(embed: Embed, page: str) -> str:
    """The path, from the repository's root, that a link on `page` leads to.

    Raises:
        EmbedError: it leads out of `snippets/`, or not to a Python file.
    """
    steps: list[str] = []
    for step in (*PurePosixPath(page).parent.parts, *PurePosixPath(embed.target).parts):
        if step == "..":
            if not steps:
                raise EmbedError(f"{embed.target} leads out of the repository")
            steps.pop()
        elif step != ".":
            steps.append(step)
    path = "/".join(steps)
    if not path.startswith("snippets/") or not path.endswith(".py") or path.startswith("snippets/_"):
        raise EmbedError(
            f"{embed.target} leads to {path}; a run is a file such as ../../snippets/linear_algebra/name_numpy.py"
        )
    return path


def siblings(path: str) -> dict[str, str]:
    """The files that a link to `path` may show, by the name of their tab."""
    for ending in SIBLINGS:
        if path.endswith(f"{ending}.py"):
            stem = path.removesuffix(f"{ending}.py")
            return {name: f"{stem}{end}.py" for end, name in SIBLINGS.items()}
    return {"": path}


@dataclass(frozen=True)
class Link:
    """A link to a run, or to what one prints, as it was read: it leads to `path`, one of its `files` by their tabs."""

    embed: Embed
    options: Options
    path: str
    files: Mapping[str, str]

    @classmethod
    def read(cls, embed: Embed, page: str) -> "Link":
        """Raises EmbedError where the options or the path of a link on `page` are not understood."""
        options = Options.read(embed.options) if embed.kind == "run" else Options()  # an answer has others
        path = target(embed, page)
        return cls(embed, options, path, siblings(path))


@dataclass(frozen=True)
class Shown:
    """What one file contributes to an embed: its code, its text, and the cells whose figures show."""

    code: str
    text: str
    cells: tuple[str, ...]
    figure_code: str

    @classmethod
    def of(cls, source: str, name: str | None, texts: dict[str, str]) -> "Shown":
        """Cut `source` to the part called `name`, or to all but its drawing cell.

        Raises:
            EmbedError: there is no such part.
        """
        lines = cells.lines_of(source)
        found = cells.cells(source)
        names = tuple(c.name for c in found)
        if FIGURE in names[:-1]:
            raise EmbedError("the cell that draws, figure, comes last in a snippet")
        drawing = found[-1].of(source) if names[-1:] == (FIGURE,) else ""
        if name == FIGURE and drawing:
            return cls("", texts.get(FIGURE, ""), (FIGURE,), drawing)
        if name is None:
            last = (found[-2].last if len(found) > 1 else 0) if drawing else len(lines)
            text = "".join(texts.get(n, "") for n in names)
            return cls("\n".join(lines[:last]).rstrip(), text, names, drawing)
        try:
            part = cells.part(source, name)
        except cells.NoSuchPart as error:
            raise EmbedError(str(error)) from None
        is_cell = any(c.name == name for c in found)
        return cls(part.of(source), texts.get(name, "") if is_cell else "", (name,) if is_cell else (), "")


def fence(code: str, attributes: str) -> list[str]:
    """A fenced block that `code` cannot close."""
    ticks = "`" * max(3, 1 + max((len(t) for t in re.findall("`+", code)), default=0))
    return [f"{ticks}{{ {attributes} }}", *cells.lines_of(code), ticks]
