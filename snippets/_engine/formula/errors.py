"""The one error of the formula rooms: it points at the column it is about."""

from typing import NoReturn


class FormulaError(ValueError):
    """A formula that cannot be read or evaluated, with the place in its LaTeX."""

    def __init__(self, message: str, latex: str, start: int = 0, end: int | None = None):
        self.message, self.latex, self.start = message, latex, start
        self.end = max(end if end is not None else start + 1, start + 1)
        super().__init__(message)

    @property
    def column(self) -> int:
        """Column in its line of the LaTeX, counted from 1."""
        return self.start - (self.latex.rfind("\n", 0, self.start) + 1) + 1

    def __str__(self) -> str:
        first = self.latex.rfind("\n", 0, self.start) + 1
        stop = self.latex.find("\n", first)
        line = self.latex[first : stop if stop >= 0 else None]
        indent = self.start - first
        width = max(1, min(self.end, first + len(line)) - self.start)
        return f"{self.message} (column {self.column})\n    {line}\n    {' ' * indent}{'^' * width}"


def fail(message: str, latex: str, start: int = 0, end: int | None = None) -> NoReturn:
    """Raise a FormulaError."""
    raise FormulaError(message, latex, start, end)
