"""A token: a piece of LaTeX with its columns."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Token:
    """`kind` is number, letter, word, set, command, mark, begin, finish or end; `side` is open or close."""

    kind: str
    text: str
    start: int
    end: int
    side: str = ""
