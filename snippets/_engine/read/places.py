"""The places of a page that have an address of their own besides headings and formulas: its boxes and its runs.

An address is made from a title, or from a file's name, so it stays when the text around it changes.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from snippets._engine.read.page_tokens import TOKENS, Embed

KINDS = ("definition", "theorem", "example", "trap", "exercise", "question", "pseudocode")
BOX = re.compile(rf"^[ \t]*(/{{3,}})[ \t]*({'|'.join(KINDS)})\b[ \t]*(?:\|[ \t]*(.*?))?[ \t]*$", re.MULTILINE)
GIVEN = re.compile(r"^[ \t]*/{3,}[ \t]*given\b.*?^[ \t]*/{3,}[ \t]*$", re.MULTILINE | re.DOTALL)
SIBLING = re.compile(r"_(?:numpy|torch)$")


@dataclass(frozen=True)
class Box:
    """A box with a title; `anchor` is its place on the page, `text` what it holds, `line` counts in the body."""

    kind: str
    title: str
    anchor: str
    line: int
    text: str


def boxes(body: str) -> list[Box]:
    """The boxes of a page in order; what stands in a fence or a comment is none."""
    hidden = [m.span() for m in TOKENS.finditer(body) if m["fence"] or m[0].startswith("<!--")]
    found: list[Box] = []
    taken: set[str] = set()
    for match in BOX.finditer(body):
        if any(first <= match.start() < last for first, last in hidden):
            continue
        kind, title = match[2], match[3] or match[2].capitalize()
        anchor = _free(f"{kind}-{slug(title)}" if match[3] else kind, taken)
        end = closing(body, match)
        text = body[match.end() : end.start() if end else len(body)]
        found.append(Box(kind, title, anchor, body.count("\n", 0, match.start()) + 1, text))
    return found


def closing(body: str, opening: re.Match[str]) -> re.Match[str] | None:
    """The line that closes a box: as many strokes as opened it, and no block of conditions inside."""
    inner = GIVEN.finditer(body, opening.end())
    spans = [m.span() for m in inner]
    ends = re.compile(rf"^[ \t]*{opening[1]}[ \t]*$", re.MULTILINE).finditer(body, opening.end())
    return next((e for e in ends if not any(first <= e.start() < last for first, last in spans)), None)


def runs(tokens: Iterable) -> dict[Embed, str]:
    """The place of each run among the tokens of a page. Of a part that is shown twice, the first has it."""
    found: dict[str, Embed] = {}
    for token in tokens:
        if isinstance(token, Embed) and token.kind == "run":
            found.setdefault(run_anchor(token), token)
    return {token: name for name, token in found.items()}


def run_anchor(embed: Embed) -> str:
    """The name of the file without its library, and of the part."""
    stem = SIBLING.sub("", PurePosixPath(embed.target).stem)
    return "run-" + "-".join(filter(None, (slug(stem), slug(embed.part or ""))))


def slug(text: str) -> str:
    """Small letters, digits and hyphens: what an address keeps of a title."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")


def unlinked(text: str) -> str:
    """A text with the words of its Markdown links in their place."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)(?:\{[^}]*\})?", r"\1", text)


def _free(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    taken.add(free)
    return free
