"""The words of a page that lead to a labelled formula: its sentence, what is supposed before it, how it goes on."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Embed, Formula, Given
from snippets._engine.read.prose import silent

LONGEST = 3000  # characters of a paragraph that are looked at, on either side of a formula
MARKED, OTHERS, MATH = "\1", "\2", "\3"  # a condition of this formula, of others; any formula
EMPHASIS = re.compile(r"(\*{1,2})(?![\s*])([^*\n]+)\1")
SENTENCE = re.compile(r"(?<=[.!?])[)*]*\s+(?=[A-Z$\[*(\1\2\3])")
PARAGRAPH = re.compile(r"\n[ \t]*\n|^[ \t]*///[^\n]*$|^#[^\n]*$|^[ \t]*(?:\d+\.|[-*])[ \t]", re.MULTILINE)
SUPPOSED = re.compile(r"\W*(?:Let|Suppose|Assume|Take|Consider)\b")
GOES_ON = re.compile(r"\s*,?\s*(?:for|where|if|when|whenever|provided|with|while|unless)\b")


@lru_cache(maxsize=512)
def _masked(page: Page) -> str:
    """The page at the same places: a letter that is no word for formulas and marked conditions, blanks for what is no
    prose and for words that are emphasised."""
    letters = list(silent(page.body))
    for token in page.tokens:
        if isinstance(token, (Formula, Given)):
            sign = OTHERS if isinstance(token, Given) else MATH
        else:
            sign = " "
        letters[token.start : token.end] = sign * (token.end - token.start)
    return EMPHASIS.sub(lambda found: found[0] if OTHERS in found[0] else " " * len(found[0]), "".join(letters))


@lru_cache(maxsize=512)
def _marked(page: Page) -> tuple[Given, ...]:
    return tuple(t for t in page.tokens if isinstance(t, Given))


def masked(page: Page, label: str) -> str:
    """The page with its formulas and marked conditions masked, those of this formula apart from the others."""
    text = _masked(page)
    for token in _marked(page):
        if label in token.labels:
            text = text[: token.start] + MARKED * (token.end - token.start) + text[token.end :]
    return text


@lru_cache(maxsize=512)
def _ends(page: Page) -> tuple[int, ...]:
    """Where what stands alone on its lines ends: a formula, a run, a block of conditions."""
    alone = (
        t
        for t in page.tokens
        if isinstance(t, Embed) or isinstance(t, Formula) and t.display or isinstance(t, Given) and t.alone
    )
    return tuple(sorted(t.end for t in alone))


def leading(page: Page, formula: Formula, text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences stand, in the masked page, that lead to a formula or go on behind it."""
    end = len(text[: formula.start].rstrip())
    ends = _ends(page)
    near = max([0, formula.start - LONGEST, *ends[: (bisect_right(ends, formula.start))][-1:]])
    start = max([near, *(m.end() for m in PARAGRAPH.finditer(page.body, near, end))])
    begins = sorted({start, *(m.end() for m in SENTENCE.finditer(text, start, end))})
    for begin, stop in zip(begins, [*begins[1:], end]):
        if stop == end or SUPPOSED.match(text, begin):
            yield begin, stop
    if more := GOES_ON.match(text, formula.end):
        far = more.end() + LONGEST
        stops = SENTENCE.search(text, more.end(), far), PARAGRAPH.search(page.body, more.end(), far)
        yield formula.end, min([m.start() for m in stops if m], default=min(far, len(text)))
