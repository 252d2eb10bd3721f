"""What bears a number of the text out: a run of its page, a sum, the code, or that it is data."""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from snippets._engine.formula.sums import sums
from snippets._engine.page.edition import Edition
from snippets._engine.page.outputs import Outputs, Source, outputs
from snippets._engine.page.owned import Owned, linked, rounds
from snippets._engine.read.numbers import Number, agrees, printed, said
from snippets._engine.read.page import Page
from snippets._engine.read.prose import Stretch, boxes, sections, silent, stretches, told
from snippets._engine.read.spoken import front

GIVEN = "given_numbers"
NEAR = Decimal("0.2")  # a printed number that is off by more is no hint
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
BEFORE_YEAR = re.compile(
    r"(?:\b(?:in|around|since|until|before|after|from|others,?|and) \(?|\(|[A-Z][\w’-]+,? \(?|\d{4} to )$", re.I
)
AFTER_YEAR = re.compile(r"\s*[).,;]|\s(?:that|for|to|by)\b|\s[A-Z]")
TURN = re.compile(r"(?:90|180|270|360)(?:°| degrees)")  # the same everywhere
WIDTH = re.compile(r"(?:16|32|64)(?:-bit| bits)")
SETTING = re.compile(r'data-set="([^"\n]*)"')


@dataclass
class Evidence:
    """A page, its numbers, and what its runs print."""

    page: Page
    outputs: Outputs
    edition: Edition

    @cached_property
    def numbers(self) -> list[tuple[Number, Stretch]]:
        body, quiet, wrong = self.page.body, silent(self.page.body), told(self.page.body)
        return [
            (number, s)
            for s in stretches(body)
            for number in said(quiet if s.kind == "prose" else body, s.start, s.end, s.kind == "math")
            if not any(a <= number.start < b for a, b in wrong)
        ]

    @cached_property
    def front(self) -> list[tuple[Number, Stretch]]:
        """The numbers of the title and the description, counted from the end of that text."""
        text = front(self.page)
        return [
            (replace(n, start=n.start - len(text), end=n.end - len(text)), Stretch(-len(text), -1, "front"))
            for n in said(text)
        ]

    @cached_property
    def starts(self) -> list[int]:
        return sections(self.page.body)

    @cached_property
    def boxes(self) -> list[tuple[int, int, str]]:
        return boxes(self.page.body)

    @cached_property
    def asked(self) -> set[Decimal]:
        """What the exercises of the page state."""
        return {v for number, _ in self.numbers if "exercise" in self.around(number) for v in values(number)}

    def around(self, number: Number) -> set[str]:
        return {kind for start, end, kind in self.boxes if start <= number.start < end}

    def section(self, place: int) -> int:
        return bisect_right(self.starts, place)

    def here(self, number: Number, stretch: Stretch) -> tuple[str, Source | None]:
        """What bears a number out in its own section: an output, exactly if possible, the code, a sum."""
        home = self.section(number.start)
        if found := self.best(
            number, [s for s in self.outputs.sources if self.section(s.place) in (1, home - 1, home)]
        ):
            return found
        if values(number) & {v for v, place in self.outputs.literals if self.section(place) == home}:
            return "code", None
        latex = self.page.body[stretch.start : stretch.end] if stretch.kind == "math" else ""
        if any(not d.wrong and stretch.start + d.start <= number.start < stretch.start + d.end for d in sums(latex)):
            return "sum", None
        return "", None

    def elsewhere(self, number: Number, stretch: Stretch, known: set[Decimal]) -> tuple[str, Source | None]:
        """What bears it out on the rest of the page. Two digits would be found by chance there: `known` are those that
        the text has said where they are printed."""
        everywhere = self.outputs.sources
        if values(number) & known:
            found = self.best(number, everywhere)
            return "again", found[1] if found else None
        if number.shown > 2 and (found := self.best(number, everywhere)):
            return found
        around = self.around(number)
        if values(number) & self.asked and {"exercise", "solution"} & around:
            return "exercise", None
        if {"question", "answer"} & around and (found := self.best(number, self._answering(number))):
            return found
        if values(number) & _settings(self.page.body, number.start):
            return "setting", None
        if stretch.kind != "math" and _year(self.page.body, number):
            return "year", None
        if TURN.match(self.page.body, number.start) or WIDTH.match(self.page.body, number.start):
            return "unit", None
        if values(number) & {abs(n.value) for n in given(self.page)}:
            return "given", None
        if (counted := self.counted(number)) and rounds(number, counted[1]):
            return "count", None
        if found := self.best(number, self._linked(number)):
            return found
        near = min(everywhere, key=lambda s: distance(number, s.number), default=None)
        return "nowhere", near if near and distance(number, near.number) < NEAR else None

    @cached_property
    def chapter(self) -> bool:
        """Whether the page is a chapter: that has runs of its own, and does not speak of the book as a whole."""
        return self.page.path in self.edition.book.chapters

    def led_to(self, text: str) -> list[Page]:
        """The pages that a text of this page leads to, where they bear its numbers out: where it is no chapter."""
        return [] if self.chapter else linked(self.edition.book, self.page, text)

    def counted(self, number: Number) -> tuple[str, int] | None:
        """What of the book a number is said to count, and how many there are; in the front matter none is."""
        if self.chapter or number.start < 0:
            return None
        return Owned(self.edition).counted(self.page.body, number)

    def _linked(self, number: Number) -> list[Source]:
        """What the runs print of the pages that the line leads to."""
        body = self.page.body
        start, end = body.rfind("\n", 0, number.start) + 1, body.find("\n", number.start)
        line = body[start : end if end >= 0 else len(body)]
        found = [outputs(self.edition, page) for page in self.led_to(line)]
        return [replace(s, shown=False) for one in found for s in one.sources]

    def _answering(self, number: Number) -> list[Source]:
        """What the run prints and writes that answers the question at this place, or the one behind it."""
        end = next((b for a, b, kind in self.boxes if kind == "answer" and a <= number.start < b), None)
        behind = [s for s in self.outputs.answers if end is None and s.place > number.start or s.place < (end or 0)]
        place = min((s.place for s in behind), default=0) if end is None else max((s.place for s in behind), default=0)
        return [s for s in behind if s.place == place]

    def best(self, number: Number, sources: list[Source]) -> tuple[str, Source] | None:
        """The printed number that this one says: exactly rather than rounded, then the nearest on the page."""
        found = [(state, s) for s in sources if (state := agrees(number, s.number))]
        return min(found, key=lambda f: (f[0] != "exactly", abs(f[1].place - number.start)), default=None)


def given(page: Page) -> list[Number]:
    """What the front matter lists as data of the page."""
    listed = page.meta.get(GIVEN) or []
    return [n for item in (listed if isinstance(listed, list) else [listed]) for n in said(str(item))]


def values(number: Number) -> set[Decimal]:
    """What it may stand for: of a percentage the share, too."""
    value = abs(number.value)
    return {value, value / 100} if number.percent else {value}


def distance(a: Number, b: Number) -> Decimal:
    """How far apart, relative to the larger; a share and its percentage count as the same."""
    return min(abs(x - abs(b.value)) / max(x, abs(b.value), Decimal("1e-300")) for x in values(a))


def _settings(body: str, place: int) -> set[Decimal]:
    """What the links of this line set in an interactive figure."""
    start, end = body.rfind("\n", 0, place) + 1, body.find("\n", place)
    line = body[start : end if end >= 0 else len(body)]
    return {abs(n.value) for m in SETTING.finditer(line) for n in printed(m[1].replace("=", " = "))}


def _year(body: str, number: Number) -> bool:
    return bool(
        YEAR.fullmatch(number.text)
        and BEFORE_YEAR.search(body[max(0, number.start - 30) : number.start])
        and AFTER_YEAR.match(body, number.end)
    )
