"""Every number in the running text of a chapter, held to what the page's runs print.

A number of two significant digits or more is printed by a run of its page, to the digits that the text shows; or it
is part of a sum that the text does; or it is data: a literal of the code, of an exercise, a setting of an interactive
figure, a year, or listed under `given_numbers` in the front matter. Any other is a problem at its line.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from snippets._engine.formula.sums import Done, sums
from snippets._engine.page.edition import Edition
from snippets._engine.page.evidence import GIVEN, Evidence, given, values
from snippets._engine.page.outputs import Source, outputs
from snippets._engine.read.numbers import Number
from snippets._engine.read.page import Page
from snippets._engine.read.problem import Problem
from snippets._engine.read.prose import Stretch, stretches
from snippets._engine.read.spoken import FRONT, front, head_line

STATES = {
    "exactly": "printed by a run of the page",
    "rounded": "printed by a run of the page with more digits",
    "sum": "part of a sum that the text does",
    "code": "literals of the code",
    "again": "said again",
    "exercise": "data of an exercise",
    "setting": "settings of an interactive figure",
    "count": "counts of the book's own snippets, checks and formulas",
    "year": "years",
    "unit": "full turns and widths of a type",
    "given": "listed as given by their page",
    "nowhere": "printed nowhere",
}


@dataclass(frozen=True)
class Judged:
    """A number of the prose, its state, and the printed number that it says or, if nowhere, is nearest to."""

    number: Number
    stretch: Stretch
    state: str
    source: Source | None = None
    counted: tuple[str, int] | None = None  # what of the book it is said to count, and how many there are


def judge(edition: Edition, page: Page) -> list[Judged]:
    """Every number of the page with two significant digits or more. None while a run of it is still to come, or one of
    the pages that it leads to where it has none of its own."""
    evidence = Evidence(page, outputs(edition, page), edition)
    if evidence.outputs.waits or any(outputs(edition, one).waits for one in evidence.led_to(evidence.page.body)):
        return []
    first = [(number, stretch, *evidence.here(number, stretch)) for number, stretch in evidence.numbers]
    known = {v for number, _, state, _ in first if state for v in values(number)}
    found = []
    for number, stretch, state, source in first:
        if number.digits >= 2:
            if not state:
                state, source = evidence.elsewhere(number, stretch, known)
            found.append(Judged(number, stretch, state, source, evidence.counted(number)))
    known |= {v for j in found if j.state != "nowhere" for v in values(j.number)}
    return [*found, *_front(evidence, known)]


def _front(evidence: Evidence, known: set[Decimal]) -> Iterator[Judged]:
    """The numbers of the title and the description: the page says them, or a run of it prints them."""
    for number, stretch in evidence.front:
        if number.digits >= 2:
            best = evidence.best(number, evidence.outputs.sources)
            state, source = best or (("again", None) if values(number) & known else ("", None))
            if not state and values(number) & {abs(n.value) for n in given(evidence.page)}:
                state = "given"
            yield Judged(number, stretch, state or "nowhere", source)


def problems(page: Page, found: list[Judged]) -> Iterator[Problem]:
    """A number that nothing bears out, a sum that is wrong, and a given number that the page does not need."""
    wrong = list(wrong_sums(page))
    said_wrong = {place for place, _ in wrong}
    for j in found:
        if j.state == "nowhere" and j.stretch.start not in said_wrong:
            s = j.source
            near = f"; {s.name} prints {s.number.text} ({s.short})" if s else ""
            if j.counted:
                near = f"; there are {j.counted[1]:,} {j.counted[0]}"
            said_ = (
                f"{j.number.text.strip()} is printed nowhere on this page{near}. Mend the digit, let a run print the "
            )
            message = f"{said_}number, or list it under {GIVEN} if it is data"
            if j.stretch.kind == "front":
                key = FRONT[front(page).count("\n", 0, len(front(page)) + j.number.start)]
                yield Problem(page.path, head_line(page, key), f"in the {key}, {message}")
            else:
                yield _problem(page, j.number.start, message)
    for place, done in wrong:
        yield _problem(page, place, f"{done.left} {done.op} {done.right} {done.wrong}")
    used = {v for j in found if j.state == "given" for v in values(j.number)}
    for number in given(page) if found else ():
        if abs(number.value) not in used:
            line = next((n for n, l in enumerate(page.head.split("\n"), 2) if l.startswith(GIVEN)), 1)
            said_ = (
                f"{GIVEN}: {number.text} is printed or stated on this page, or not said at all; take it off the list"
            )
            yield Problem(page.path, line, said_)


def wrong_sums(page: Page) -> Iterator[tuple[int, Done]]:
    """The sums that inline formulas do, and that are wrong, with their places."""
    for stretch in stretches(page.body):
        if stretch.kind == "math":
            yield from ((stretch.start, d) for d in sums(page.body[stretch.start : stretch.end]) if d.wrong)


def _problem(page: Page, place: int, message: str) -> Problem:
    return Problem(page.path, page.offset + page.body.count("\n", 0, place) + 1, message)
