"""What stands around a chapter: how long it takes, what builds on it, and its description for machines."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath

from snippets._engine.read.book import Book
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import TOKENS, Embed, Formula
from snippets._engine.read.places import boxes

NEEDS = re.compile(r"^/{3,} needs\b.*?\n(.*?)^/{3,}[ \t]*$", re.MULTILINE | re.DOTALL)
WORDS, FORMULA, LISTING = 200, 0.25, 0.5  # words a minute; minutes for a numbered formula, for a listing
TEXT = "https://creativecommons.org/licenses/by/4.0/"


@dataclass(frozen=True)
class Around:
    """Minutes to read, and (number, title, address from the page) of the chapters that need this one."""

    minutes: int
    next: tuple[tuple[str, str, str], ...]


def around(book: Book, page: Page) -> Around | None:
    """What to say around a page; None of a page that is no chapter."""
    if book.chapters.get(page.path, (0, 0))[1] == 0:
        return None
    following = (
        (f"{part}.{number}", str(other.meta.get("title", other.path)), page.relative(other.url))
        for part, number, other in _following(book).get(page.path, ())
    )
    return Around(minutes(page), tuple(following))


@lru_cache(maxsize=2)
def _following(book: Book) -> dict[str, list[tuple[int, int, Page]]]:
    """The chapters that need each page, in the order of reading."""
    found: dict[str, list[tuple[int, int, Page]]] = {}
    for path, (part, number) in sorted(book.chapters.items(), key=lambda item: item[1]):
        if path in book.pages:
            for needed in needs(book.pages[path]):
                found.setdefault(needed, []).append((part, number, book.pages[path]))
    return found


@lru_cache(maxsize=512)  # asked for again after each edit of any page
def needs(page: Page) -> frozenset[str]:
    """The pages that the box "Before you start" links to."""
    links = (link for box in NEEDS.findall(page.body) for link in re.findall(r"\]\(([^)#\s]+)", box))
    return frozenset(_target(page.path, link) for link in links)


@lru_cache(maxsize=512)
def minutes(page: Page) -> int:
    """The time to read a page, its exercises apart, rounded up to whole minutes."""
    body = page.body.partition("\n## Exercises")[0]
    tokens = [t for t in page.tokens if t.end <= len(body)]
    listings = sum(isinstance(t, Embed) and t.kind == "run" for t in tokens)
    formulas = sum(isinstance(t, Formula) and t.display for t in tokens)
    words = len(re.findall(r"\w[\w'’-]*", TOKENS.sub(lambda m: " x " if m["inline"] else " ", body)))
    return -int(-(words / WORDS + formulas * FORMULA + listings * LISTING) // 1)


def structured(book: Book, page: Page, name: str, site: str) -> dict:
    """A page in the vocabulary of schema.org; `name` is that of the book, `site` its address or empty."""
    place = {"url": site + page.url} if site else {}
    whole = {"@type": "Book", "name": name, "inLanguage": "en", "license": TEXT} | ({"url": site} if site else {})
    said = {"name": str(page.meta.get("title", name)), "description": str(page.meta.get("description", ""))} | place
    if not page.url:
        return {"@context": "https://schema.org"} | whole | said
    found = {"@context": "https://schema.org", "@type": "WebPage"} | said | {"inLanguage": "en", "isPartOf": whole}
    part, number = book.chapters.get(page.path, (0, 0))
    if number:
        found |= {
            "@type": ["Chapter", "LearningResource"],
            "position": f"{part}.{number}",
            "timeRequired": f"PT{minutes(page)}M",
            "keywords": ", ".join(map(str, page.meta.get("tags", ()))),
            "teaches": list(_taught(page)),
            "competencyRequired": sorted(
                str(book.pages[path].meta.get("title", path)) for path in needs(page) if path in book.pages
            ),
            "license": TEXT,
        }
    return found


@lru_cache(maxsize=512)
def _taught(page: Page) -> tuple[str, ...]:
    titles = (box.title for box in boxes(page.body) if box.kind in ("definition", "theorem"))
    return tuple(dict.fromkeys(re.sub(r"[$`*]", "", title) for title in titles))


def _target(path: str, link: str) -> str:
    steps: list[str] = []
    for step in (*PurePosixPath(path).parent.parts, *PurePosixPath(link).parts):
        if step == ".." and steps:
            steps.pop()
        elif step != ".":
            steps.append(step)
    return "/".join(steps)
