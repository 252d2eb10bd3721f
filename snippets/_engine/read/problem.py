"""What an author has to mend."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """Something an author has to mend, and where."""

    page: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}: {self.message}"
