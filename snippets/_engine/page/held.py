"""What running text states, held to the runs and to the evaluator: marks for the page, counts, problems."""

import re
from html import escape

from snippets._engine.page import facts, listing, numbers
from snippets._engine.page.edition import Edition
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import scan
from snippets._engine.read.problem import Problem
from snippets._engine.read.prose import linked

Mark = tuple[int, int, str]  # where it stands in the page, and the tag that opens it

# Pages whose inline facts are counted, but not yet all held. The list only shrinks.
NOT_YET: frozenset[str] = frozenset()


def held(edition: Edition, page: Page) -> tuple[list[Mark], dict[str, int], list[Problem]]:
    """The numbers that link to their run, how often the text states something by how it is held, and what is not."""
    found = numbers.judge(edition, page)
    counts: dict[str, int] = {}
    for j in found:
        name = f"number {j.state}"
        counts[name] = counts.get(name, 0) + 1
    return _marks(page, found), counts, list(numbers.problems(page, found))


def unchecked(page: Page, found: list[facts.Fact]) -> list[Problem]:
    """The inline facts that nothing holds."""
    return [] if page.path in NOT_YET else list(facts.problems(page, found))


def readme(edition: Edition) -> list[Problem]:
    """What README.md states and nothing holds: it is no page of the site, and read before all of them."""
    try:
        text = (edition.root / "README.md").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return []
    data = re.search(rf"<!-- ({numbers.GIVEN}: .*) -->", text)
    page = Page("README.md", data[1] if data else "", text, 0, tuple(scan(text)))
    stated = [f for f in facts.local(page) if f.state == "unchecked"]
    return [*facts.problems(page, stated), *numbers.problems(page, numbers.judge(edition, page))]


def _marks(page: Page, found: list[numbers.Judged]) -> list[Mark]:
    """A quiet link at each number that a run on the page prints, or at the formula that holds it."""
    marks: dict[tuple[int, int], str] = {}
    links = linked(page.body)
    for j in found:
        s, kind = j.source, j.stretch.kind
        if s is None or not s.shown or j.state == "nowhere" or kind not in ("prose", "math"):
            continue
        start, end = (j.stretch.start - 1, j.stretch.end + 1) if kind == "math" else (j.number.start, j.number.end)
        if (start, end) not in marks and not any(a <= start < b for a, b in links):
            said = escape(f"{s.name} prints: {s.short}")
            marks[start, end] = (
                f'<a class="said" href="#{listing.anchor(s.file, s.part)}" tabindex="-1" title="{said}">'
            )
    return [(start, end, tag) for (start, end), tag in sorted(marks.items())]
