"""Each chapter asks three questions or more, and one of them before its answer is taught."""

import re

from snippets._engine.read.embed import target
from snippets._engine.read.page_tokens import Embed, Formula

ENOUGH = 3
ASKED = re.compile(r"^/// question\b", re.MULTILINE)


def chapters(press) -> list:
    """The pages of the parts, their maps left out."""
    return [press.book.pages[path] for path in press.book.chapters if not path.endswith("/index.md")]


def taught(press, page, answer: Embed) -> list[int]:
    """Where the page shows what answers: the formula, or a run whose printed text has the words asked for."""
    found = []
    for token in page.tokens:
        if isinstance(token, Formula) and not answer.target:
            found += [token.start] * (f"eq-{token.label}" == answer.part)
        if isinstance(token, Embed) and token.kind == "run" and answer.target:
            file = target(token, page.path)
            if file == target(answer, page.path):
                cells = [c for c in press.edition.results[file].cells if token.part in (None, c.name)]
                found += [token.start] * any(answer.alt in cell.text for cell in cells)
    return found


def asked_before(press, page) -> list[str]:
    """The captions of the answers that the page shows only behind their question."""
    answers = [t for t in page.tokens if isinstance(t, Embed) and t.kind == "answer" and "code" not in t.options]
    return [
        a.caption for a in answers if (places := taught(press, page, a)) and all(place > a.start for place in places)
    ]


def test_each_chapter_asks_three_questions(press):
    counts = {page.path: len(ASKED.findall(page.body)) for page in chapters(press)}
    assert len(counts) > 80
    assert {path: count for path, count in counts.items() if count < ENOUGH} == {}


def test_each_chapter_asks_one_before_its_answer_is_taught(press):
    assert [page.path for page in chapters(press) if not asked_before(press, page)] == []
