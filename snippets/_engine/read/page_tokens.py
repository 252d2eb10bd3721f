"""What an author wrote on a page: formulas, references and runs, with their places.

One scanner serves both readers of a page: the Markdown extension, which replaces
what it finds, and the book, which collects labels. So the formula that is typeset
is, character for character, the formula that is checked.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

LABEL = re.compile(r"\s*\\label\{([^}]*)\}\s*")
LEFT_LABEL = re.compile(r"\\label(?![A-Za-z])")
NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")

# In order: what is not looked into, then what is looked for. A fence ends at a line
# with at least as many of the same sign. What has no end in its line is looked for over so many characters and no
# more: else a page of 20,000 brackets took 17 seconds to read.
TOKENS = re.compile(
    r"""
    ^[ \t]*(?P<fence>`{3,}|~{3,})[^\n]*\n(?:.*?\n)??[ \t]*(?P=fence)[`~]*[ \t]*$
  | <!--.*?-->
  | (?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)(?P=ticks)(?!`)
  | \\\$
  | ^(?P<indent>[ \t]*)\$\$(?P<display>.*?)\$\$[ \t]*$
  | (?<!\$)\$(?![\s$])(?P<inline>(?:\\.|[^\\$\n]|\n(?![ \t]*\n))+?)(?<![\s\\])\$(?![\d$])
  | ^(?P<edge>[ \t]*)///[ \t]*given\b[ \t]*\|?(?P<about>[^\n]*)\n(?P<stated>.*?)^[ \t]*///[ \t]*$
  | \[(?P<phrase>(?:\$[^$\n]{1,1000}\$|[^\]\n$]){1,1000})\]\(\#eq-(?P<first>[a-z0-9-]+)\)\{:?[ \t]*\.given\b(?P<more>[^}\n]*)\}
  | ^(?P<margin>[ \t]*)\\eqref\{(?P<alone>[^}\n]{0,1000})\}[ \t]*$
  | \\eqref\{(?P<reference>[^}\n]{0,1000})\}
  | ^(?P<space>[ \t]*)\[(?P<caption>[^\n]+)\]\(\s*(?P<target>[^\s)"]{1,1000})(?:\s+"(?P<alt>[^"\n]*)")?\s*\)
      \{:?[ \t]*\.(?P<kind>run|ledger|totals|index|answer)\b(?P<options>[^}\n]*)\}[ \t]*$
    """,
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)


@dataclass(frozen=True)
class Formula:
    """A formula as written; `label` is None where it has no name."""

    start: int
    end: int
    line: int
    latex: str
    label: str | None
    display: bool
    indent: str


@dataclass(frozen=True)
class Reference:
    """`\\eqref{label}` in running text, or alone on its line, where the formula is shown once more."""

    start: int
    end: int
    line: int
    label: str
    alone: bool = False
    indent: str = ""


@dataclass(frozen=True)
class Embed:
    """A link alone on its line, marked `.run` (a snippet), `.answer` (what one prints), `.ledger`, `.totals` or `.index`."""

    start: int
    end: int
    line: int
    caption: str
    target: str
    part: str | None
    alt: str
    options: str
    indent: str
    kind: str

    @cached_property
    def inside(self) -> "tuple[Token, ...]":
        """The formulas and references in the caption, with their places there."""
        return tuple(scan(self.caption))


@dataclass(frozen=True)
class Given:
    """Conditions of formulas: a block of items, or a phrase in running text. `lines` are where the items stand."""

    start: int
    end: int
    line: int
    labels: tuple[str, ...]
    items: tuple[str, ...]
    lines: tuple[int, ...]
    alone: bool
    indent: str = ""


Token = Formula | Reference | Embed | Given


def scan(text: str) -> Iterator[Token]:
    """Yield what the press replaces, in order; code and comments are left alone."""
    for found in TOKENS.finditer(text):
        place = found.start(), found.end(), text.count("\n", 0, found.start()) + 1
        if found["display"] is not None or found["inline"] is not None:
            display = found["display"] is not None
            latex = found["display"] if display else found["inline"]
            labels = LABEL.findall(latex)
            yield Formula(
                *place, LABEL.sub(" ", latex).strip(), labels[0] if labels else None, display, found["indent"] or ""
            )
        elif found["stated"] is not None:
            items = list(re.finditer(r"^[ \t]*(?:[-*][ \t]+)?(\S[^\n]*?)[ \t]*$", found["stated"], re.MULTILINE))
            lines = tuple(place[2] + 1 + found["stated"].count("\n", 0, i.start(1)) for i in items)
            yield Given(*place, _labels(found["about"]), tuple(i[1] for i in items), lines, True, found["edge"])
        elif found["phrase"] is not None:
            others = re.search(r'for="([^"]*)"', found["more"])
            about = (found["first"], *(_labels(others[1]) if others else ()))
            yield Given(*place, about, (found["phrase"],), (place[2],), False)
        elif found["reference"] is not None:
            yield Reference(*place, found["reference"])
        elif found["alone"] is not None:
            yield Reference(*place, found["alone"], True, found["margin"])
        elif found["target"] is not None:
            target, _, part = found["target"].partition("#")
            yield Embed(
                *place,
                found["caption"],
                target,
                part or None,
                found["alt"] or "",
                found["options"].strip(),
                found["space"],
                found["kind"],
            )


def _labels(text: str) -> tuple[str, ...]:
    return tuple(re.split(r"[\s,]+", text.strip())) if text.strip() else ()


# What looks like the beginning of something that the press replaces, and is nothing.
LEFTOVERS = {
    r"\$\$": "this $$ opens or closes no formula: each $$ stands at the beginning or the end of a line, in pairs",
    r"\\label\{": "this \\label stands in no formula",
    r"\\eqref\b": "write the reference as \\eqref{its-label}",
    r"^[ \t]*///[ \t]*given\b": "this block of conditions has no end: /// alone on its line",
    r"\{[^}\n]{0,1000}\.given\b": "write a condition in the text as [real symmetric matrix $A$](#eq-its-label){ .given }",
    r"\]\([^)\n]{0,1000}\)[ \t]*\{[^}\n]{0,1000}(?:(?<![\w-])run|\.(?:run|ledger|totals|index|answer))[^}\n]*(?:\}|$)"
    r"|\]\([^)\n]{0,1000}?snippets/[^)\n]{0,1000}\)[ \t]*\{": (
        "this link is no run: a run is a link alone on its line, to a path without spaces, "
        'as [caption](../../snippets/part/name_numpy.py "alt text"){ .run }'
    ),
}
_LEFTOVER = re.compile("|".join(f"({pattern})" for pattern in LEFTOVERS), re.MULTILINE)


def leftovers(text: str) -> Iterator[tuple[int, str]]:
    """(line, what is wrong) of what an author meant for the press and `scan` does not see."""
    rest, at = [], 0
    for found in TOKENS.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        latex = found["display"] or found["inline"] or ""
        if len(LABEL.findall(latex)) > 1:
            yield line, "this formula has two labels; keep one"
        elif LEFT_LABEL.search(LABEL.sub("", latex)):
            yield line, "write the label as \\label{its-name}"
        rest += [text[at : found.start()], re.sub(r"[^\n]", " ", found[0])]
        at = found.end()
    masked = "".join([*rest, text[at:]])
    for found in _LEFTOVER.finditer(masked):
        assert found.lastindex is not None  # every alternative is a group
        yield masked.count("\n", 0, found.start()) + 1, list(LEFTOVERS.values())[found.lastindex - 1]


def front_matter(text: str) -> tuple[str, str]:
    """Split a page into its YAML head and its body."""
    found = re.match(r"---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", text, re.DOTALL)
    return (found[1], text[found.end() :]) if found else ("", text)
