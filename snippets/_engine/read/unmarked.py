r"""Words that state a condition of a labelled formula and are not marked as one: nothing would hold them.

A sentence that leads to a formula supposes something behind *if*, *for*, *let*, *with* and the like. What it says there
of a quantity, in words of the vocabulary or as an order (`$n \ge 2$`), is a condition. Not so a word that is emphasised,
since that one is defined, nor one that no quantity stands beside.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from snippets._engine.read.condition import Condition, GivenError, squeezed
from snippets._engine.read.given import CLASSES, FILLERS, LONGEST, parse
from snippets._engine.read.kinds import KINDS, PHRASES, implied
from snippets._engine.read.leading import MARKED, MATH, OTHERS, leading, masked
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Formula
from snippets._engine.read.problem import Problem

NOUNS = {"density", "projection", "rotation", "permutation", "probabilities"}  # more often a thing than a property
NO_WORDS = {"shape", "rank", "length", "distribution", "relation"}
WORDS = {
    re.sub(r"\s*\$\s*", " ", phrase).strip(): kind.name
    for phrase, kind in PHRASES.items()
    if kind.name not in NO_WORDS and phrase not in NOUNS
}
LEADS = set(
    "if where when whenever wherever let suppose assume take consider for with every any each all provided "
    "unless among".split()
)
ENDS = {"then", "so", "because", "since", "hence", "therefore", "but", ",", ";", ":", "(", ")"}
NOT = {"not", "such"}  # denied, or said before
CONCLUDE = {"is", "are", "that", "so", "says", "means", "gives"}  # what stands behind is found, not supposed
LONGEST_ORDER = 300  # characters
ORDER = re.compile(r"<|>|\\(?:le|ge|leq|geq|ne|neq)(?![A-Za-z])")
BRACKETS = re.compile(r"\([^()]*\)|\\\{.*?\\\}|\{[^{}]*\}|\[[^\[\]]*\]")
PIECE = re.compile(rf"{MARKED}+|{OTHERS}+|{MATH}+|[A-Za-z]+(?:-[A-Za-z]+)*|\d+|[^\s\w]")


def unmarked(page: Page, given: Mapping[str, tuple[Condition, ...]]) -> tuple[Problem, ...]:
    """What the page states of its formulas as a condition and does not mark; `given` is what it marks, by label."""
    return _unmarked(page, tuple((label, found) for label, found in given.items()))


@lru_cache(maxsize=512)
def _unmarked(page: Page, given: tuple[tuple[str, tuple[Condition, ...]], ...]) -> tuple[Problem, ...]:
    known, found = dict(given), []
    formulas = {t.start: t for t in page.tokens if isinstance(t, Formula)}
    for formula in formulas.values():
        if formula.label not in known:
            continue
        text = masked(page, formula.label)
        for start, stop in leading(page, formula, text):
            for at, words in _Sentence(page, formulas, text, known[formula.label]).read(start, stop):
                said = (
                    f'"{words}" reads as a condition of equation "{formula.label}", and nothing holds it: mark it with '
                    f"what it is said of, [{words}](#eq-{formula.label}){{ .given }}, or set in *italics* what is none"
                )
                found.append(Problem(page.path, page.body.count("\n", 0, at) + 1 + page.offset, said))
    return tuple(dict.fromkeys(found))


def _word(pieces: list[re.Match[str]], i: int) -> str:
    return pieces[i][0].lower() if 0 <= i < len(pieces) else ""


def _any(pieces: list[re.Match[str]], i: int) -> bool:
    """Whether a word is said of any such thing, as of *a diagonalisable $A$*, and not of one that is found."""
    return _word(pieces, i - 1) in ("a", "an") and _word(pieces, i - 2) not in CONCLUDE


class _Sentence:
    """Reads one sentence: runs of formulas and words that could stand in a condition."""

    def __init__(self, page: Page, formulas: dict[int, Formula], text: str, given: tuple[Condition, ...]):
        self.page, self.formulas, self.text, self.given = page, formulas, text, given
        self._clear()

    def _clear(self) -> None:
        self.run: list[re.Match[str]] = []  # what may be one condition
        self.kinds: list[tuple[int, str, str]] = []  # where words of the vocabulary stand in it, the words, the kind
        self.orders: list[tuple[int, str]] = []

    def read(self, start: int, stop: int) -> Iterator[tuple[int, str]]:
        """Each place with words that state a condition and are not marked."""
        pieces, supposed, i = list(PIECE.finditer(self.text, start, stop)), False, 0
        while i < len(pieces):
            piece, word = pieces[i], pieces[i][0].lower()
            if found := self._kind(pieces, i):
                words, length = found
                if (supposed or self.kinds or _any(pieces, i)) and _word(pieces, i - 1) not in NOT:
                    self.kinds.append((piece.start(), words, WORDS[words]))
                self.run += pieces[i : i + length]
                i += length
                continue
            if word[0] in (MARKED, MATH):
                self.run.append(piece)
                if supposed or _word(pieces, i - 1).isalpha() and _word(pieces, i - 1) not in CONCLUDE:
                    self._quantity(piece)
            elif word == "-" and _word(pieces, i - 1)[:1] == MATH:
                pass  # as in $\\beta$-smooth
            elif word in ENDS and not (word == "," and supposed and self._goes_on(pieces, i + 1)):
                yield from self._end()
                supposed = False
            elif word in LEADS and word not in FILLERS or word not in FILLERS and word != ",":
                yield from self._end()
            supposed = supposed or word in LEADS and not self._names(pieces, i)
            i += 1
        yield from self._end()

    def _kind(self, pieces: list[re.Match[str]], i: int) -> tuple[str, int] | None:
        for length in range(LONGEST, 0, -1):
            words = " ".join(p[0].lower() for p in pieces[i : i + length])
            if len(pieces) >= i + length and words in WORDS:
                return words, length
        return None

    def _quantity(self, piece: re.Match[str]) -> None:
        """Note an order between quantities, or a class of functions."""
        if order := self._order(piece):
            self.orders.append((piece.start(), order))
        elif (latex := self._latex(piece)) in CLASSES:
            self.kinds.append((piece.start(), f"${latex}$", CLASSES[latex]))

    def _latex(self, piece: re.Match[str]) -> str:
        formula = self.formulas.get(piece.start())
        return "" if formula is None or formula.label else formula.latex

    def _order(self, piece: re.Match[str]) -> str:
        r"""An order between quantities, as `n \ge 2` is and `P(X < x)` is not."""
        latex = bare = self._latex(piece)
        if not ORDER.search(latex) or len(latex) > LONGEST_ORDER:
            return ""
        while (less := BRACKETS.sub("", bare)) != bare:
            bare = less
        return f"${latex}$" if ORDER.search(bare) else ""

    def _goes_on(self, pieces: list[re.Match[str]], i: int) -> bool:
        """Whether a comma is followed by one more condition: `with $c$, $c > 0$,`."""
        i += _word(pieces, i) in ("and", "with")
        kind = self._kind(pieces, i)
        if not kind and not (i < len(pieces) and self._order(pieces[i])):
            return False
        return _word(pieces, i + (kind[1] if kind else 1)) in ("", ",", ".", ":", ";", "and")

    def _names(self, pieces: list[re.Match[str]], i: int) -> bool:
        """Whether *with* or *for* leads to a thing, not to a property: `with the mean`, `for example`, `with $e_i$ the`."""
        after = _word(pieces, i + 1)
        named = after[:1] == MATH and _word(pieces, i + 2) == "the" and not self._order(pieces[i + 1])
        return after in ("the", "example", "instance") or _word(pieces, i - 1) == "as" or named

    def _end(self) -> Iterator[tuple[int, str]]:
        kinds, orders, run = self.kinds, self.orders, self.run
        self._clear()
        if not kinds and not orders:
            return
        subjects = [p for p in run if p[0][0] in (MARKED, MATH)]
        for at, words, kind in kinds if subjects else ():
            stretch = self._stretch(run, at)
            read = self._parsed(stretch)
            if read is None and kind not in implied(c.kind for c in self.given):
                yield at, words
            elif read is not None and any(c.kind == kind and not self._known(c) for c in read):
                yield at, stretch if len(kinds) + len(orders) == 1 else words
        stated = {squeezed(c.text) for c in self.given}
        for at, order in orders:
            links = self._parsed(order)  # none of what cannot be read
            if links is None or not {squeezed(c.text) for c in links} <= stated:
                yield at, order

    def _stretch(self, run: list[re.Match[str]], at: int) -> str:
        """What stands around a place, up to the next marked condition on either side."""
        before = [p.end() for p in run if p[0][0] == MARKED and p.end() <= at]
        after = [p.start() for p in run if p[0][0] == MARKED and p.start() > at]
        start, stop = max([run[0].start(), *before]), min([run[-1].end(), *after])
        return self.page.body[start:stop].strip()

    def _parsed(self, stretch: str) -> tuple[Condition, ...] | None:
        try:
            return parse(stretch)
        except GivenError:
            return None

    def _known(self, condition: Condition) -> bool:
        """Whether a marked condition says it already, of this quantity or of all of a sequence."""
        near = [c for c in self.given if set(c.of) & set(condition.of) or any(r"\dots" in of for of in c.of)]
        return condition in self.given or condition.kind in implied(c.kind for c in near if c.kind in KINDS)
