"""What is checked and what is not: every check and every reason, by the label of its formula."""

import inspect
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from snippets._engine.place import ROOT


@dataclass(frozen=True)
class Check:
    """One test function of a formula; `file` is relative to the repository."""

    label: str
    name: str
    file: str
    line: int
    draws: int
    body: Callable

    @property
    def source(self) -> str:
        return inspect.getsource(self.body)


@dataclass(frozen=True)
class Reason:
    """Why a formula is not executed."""

    label: str
    because: str
    file: str
    line: int


@dataclass
class Registry:
    checks: dict[str, list[Check]] = field(default_factory=dict)
    reasons: dict[str, Reason] = field(default_factory=dict)

    def add(self, check: Check) -> None:
        """Raises ValueError for a second check of the same name, and for a label that has a reason."""
        others = [
            c
            for c in self.checks.get(check.label, [])
            if (c.file, c.line, c.name) != (check.file, check.line, check.name)
        ]
        if same := [c for c in others if c.name == check.name]:
            raise ValueError(
                f'"{check.label}" has two checks named {check.name}: at {same[0].file}:{same[0].line} '
                f"and {check.file}:{check.line}; give them different names"
            )
        if reason := self.reasons.get(check.label):
            raise ValueError(
                f'"{check.label}" has a check at {check.file}:{check.line} '
                f"and a reason for having none at {reason.file}:{reason.line}"
            )
        self.checks[check.label] = [*others, check]

    def excuse(self, reason: Reason) -> None:
        """Raises ValueError for a label that has a check or another reason."""
        if checks := self.checks.get(reason.label):
            raise ValueError(
                f'"{reason.label}" has a reason for having no check at {reason.file}:{reason.line} '
                f"and a check at {checks[0].file}:{checks[0].line}"
            )
        old = self.reasons.get(reason.label)
        if old and (old.file, old.line) != (reason.file, reason.line):
            raise ValueError(
                f'"{reason.label}" has two reasons, at {old.file}:{old.line} and {reason.file}:{reason.line}'
            )
        self.reasons[reason.label] = reason


REGISTRY = Registry()


def relative(path: str) -> str:
    """A path as it is written in the repository."""
    file = Path(path).resolve()
    return file.relative_to(ROOT).as_posix() if file.is_relative_to(ROOT) else path


def line_in(error: BaseException, files: set[str]) -> int | None:
    """The last line, on the way to an error, that stands in one of these files of the repository."""
    places = {str(ROOT / file) for file in files}
    if isinstance(error, SyntaxError) and error.filename in places:
        return error.lineno
    lines = [(f.f_code.co_filename, line) for f, line in traceback.walk_tb(error.__traceback__)]
    return next((line for file, line in reversed(lines) if file in places), None)
