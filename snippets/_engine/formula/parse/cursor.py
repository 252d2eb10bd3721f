"""Where a parser stands in the tokens, and what the check has bound."""

from dataclasses import dataclass, field
from typing import Any, NoReturn

from snippets._engine.formula.errors import fail
from snippets._engine.formula.parse.tokenize import tokenize
from snippets._engine.formula.parse.tokens import Token


@dataclass(frozen=True)
class Vocabulary:
    """What the reading of a formula depends on: the bound names, which of them are functions, whole phrases."""

    names: frozenset[str] = frozenset()
    functions: frozenset[str] = frozenset()
    phrases: tuple[str, ...] = ()


@dataclass
class Cursor:
    latex: str
    vocabulary: Vocabulary = Vocabulary()
    tokens: tuple[Token, ...] = ()
    place: int = 0
    open: list[str] = field(default_factory=list)  # brackets and bars around the current place
    phrases: list[tuple[tuple[str, ...], str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tokens = tokenize(self.latex)
        keys = [(tuple(t.text for t in tokenize(p)[:-1]), p) for p in self.vocabulary.phrases]
        self.phrases = sorted(keys, key=lambda item: -len(item[0]))

    @property
    def token(self) -> Token:
        return self.tokens[self.place]

    @property
    def last(self) -> Token:
        return self.tokens[self.place - 1]

    def ahead(self, n: int = 1) -> Token:
        return self.tokens[min(self.place + n, len(self.tokens) - 1)]

    def next(self) -> Token:
        token = self.token
        if token.kind != "end":
            self.place += 1
        return token

    def at(self, *texts: str) -> bool:
        return self.token.kind not in ("end", "word") and self.token.text in texts

    def accept(self, *texts: str) -> Token | None:
        return self.next() if self.at(*texts) else None

    def expect(self, text: str, why: str = "") -> Token:
        if not self.at(text):
            self.error(f"expected {text}{' ' + why if why else ''}, found {self.found}")
        return self.next()

    @property
    def found(self) -> str:
        return "the end" if self.token.kind == "end" else self.latex[self.token.start : self.token.end]

    def error(self, message: str, token: Token | None = None) -> NoReturn:
        token = token or self.token
        fail(message, self.latex, token.start, token.end)

    def span(self, start: int) -> dict[str, Any]:
        """Columns of a node that began at `start` and ends at the last token taken."""
        return {"start": start, "end": max(self.last.end, start) if self.place else start}

    def phrase(self) -> str | None:
        """Take a bound phrase that stands here, the longest first."""
        for texts, key in self.phrases:
            here = self.tokens[self.place : self.place + len(texts)]
            if texts and tuple(t.text for t in here) == texts:
                self.place += len(texts)
                return key
        return None

    def bar_closes(self) -> bool:
        """Whether a bar standing here ends the one that was opened last."""
        return self.token.side != "open" and bool(self.open) and self.open[-1] == self.token.text
