"""The running text of a page: which characters a reader reads as prose, and in what part of the page they stand.

A page is masked, not cut, so that every place in the mask is the same place in the page.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from snippets._engine.read.page_tokens import TOKENS

# What is not read as prose: attributes and addresses of links, tags, the marks of headings, bullets and boxes.
SILENT = re.compile(
    r"""
    (?<=\])\([^)\n]*\)(?:[ \t]*\{[^}\n]*\})?     # where a link leads, and its attributes
  | \{:?[ ]?[#.][^}\n]*\}
  | </?[a-z][^>\n]*>
  | https?://[^\s)]+
  | ^[ \t]*\#{1,6}[ ](?:\d+\.(?=[ ]))?         # of a heading the sign and its number
  | ^[ \t]*///[ \t]*[a-z]*[ \t]*(?:\|[ \t]*(?:\d+\.(?=[ ]))?)?
  | ^[ \t]*(?:\d+\.|[-*])[ \t]
  | ^[ \t]+attrs:[^\n]*$
  | ^[ \t]*Source:[ ][^\n]*$                     # chapters and pages of a book
  | ^[ \t]*\|[ :|-]+\|[ \t]*$
    """,
    re.MULTILINE | re.VERBOSE,
)
BOX = re.compile(r"^[ \t]*///[ \t]*([a-z]+)?[^\n]*$", re.MULTILINE)
HEADING = re.compile(r"^##[ \t]+", re.MULTILINE)
TASKS, REPLIES = {"exercise", "question"}, {"solution", "answer"}  # kinds of boxes
LINK = re.compile(r"(?<!!)\[([^\]\n]*)\]\(")


@dataclass(frozen=True)
class Stretch:
    """A piece of a page that is read in one way: `prose`, `math`, `caption` or `alt`."""

    start: int
    end: int
    kind: str


def stretches(body: str) -> Iterator[Stretch]:
    """The pieces of a page in order; code, comments and display mathematics are left out."""
    at = 0
    for found in TOKENS.finditer(body):
        yield from _prose(body, at, found.start())
        at = found.end()
        if found["inline"] is not None:
            yield Stretch(*found.span("inline"), "math")
        elif found["caption"] is not None and found["kind"] in ("run", "answer"):
            yield Stretch(*found.span("caption"), "caption")
            if found["kind"] == "run" and found["alt"]:
                yield Stretch(*found.span("alt"), "alt")
    yield from _prose(body, at, len(body))


def _prose(body: str, start: int, end: int) -> Iterator[Stretch]:
    if start < end:
        yield Stretch(start, end, "prose")


def silent(body: str) -> str:
    """The page with everything that is not read as prose blanked, at the same places."""
    return SILENT.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), body)


def boxes(body: str) -> list[tuple[int, int, str]]:
    """(start, end, kind) of every box of the page, those inside others behind them."""
    found, open_ = [], []
    for mark in BOX.finditer(body):
        if mark[1]:
            open_.append((mark.start(), mark[1]))
        elif open_:
            start, kind = open_.pop()
            found.append((start, mark.end(), kind))
    return found


def told(body: str) -> list[tuple[int, int]]:
    """The cells of a table below "It said": what a list of errata repeats, and what is wrong."""
    found, at, column = [], 0, -1
    for line in body.split("\n"):
        cells = [m.start() for m in re.finditer(r"(?<!\\)\|", line)] if line.startswith("|") else []
        names = [line[a + 1 : b].strip() for a, b in zip(cells, cells[1:])]
        column = names.index("It said") if "It said" in names else column if cells else -1
        if column >= 0 and column + 1 < len(cells):
            found.append((at + cells[column], at + cells[column + 1]))
        at += len(line) + 1
    return found


def linked(body: str) -> list[tuple[int, int]]:
    """Where the texts of links stand."""
    return [m.span(1) for m in LINK.finditer(body)]


def sections(body: str) -> list[int]:
    """Where each section of second order begins; the opening of the page is the first."""
    return [0, *(m.start() for m in HEADING.finditer(body))]
