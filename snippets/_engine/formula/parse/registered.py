"""What an operand can begin with, and what can stand behind one: each module of the grammar registers what it reads."""

from collections.abc import Callable
from typing import TypeVar

from snippets._engine.formula.parse.cursor import Cursor
from snippets._engine.formula.parse.tree import Node

Operand = TypeVar("Operand", bound=Callable[[Cursor], Node])
Suffix = TypeVar("Suffix", bound=Callable[[Cursor, Node], Node])
OPERANDS: dict[str, Callable[[Cursor], Node]] = {}  # by the first token's text, or its <kind>
SUFFIXES: dict[str, Callable[[Cursor, Node], Node]] = {}  # by the token behind an operand


def operand(*texts: str) -> Callable[[Operand], Operand]:
    """Register what reads an operand that begins with one of these tokens."""

    def register(read: Operand) -> Operand:
        OPERANDS.update(dict.fromkeys(texts, read))
        return read

    return register


def suffix(text: str) -> Callable[[Suffix], Suffix]:
    """Register what reads this token behind an operand."""

    def register(read: Suffix) -> Suffix:
        SUFFIXES[text] = read
        return read

    return register
