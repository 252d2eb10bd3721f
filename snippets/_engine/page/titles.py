"""Titles in the table of contents: their formulas typeset, not spelled out."""

import re
from typing import Any

from markdown import Markdown

ANNOTATION = re.compile(r"<annotation\b.*?</annotation>|<span class=.math-words.*?</span>", re.DOTALL)
# Any tag but those of MathML, whose names begin with m.
OTHER_TAGS = re.compile(r"</?(?!m[a-z]*\b|semantics\b)[a-z][^>]*>")


def typeset(md: Markdown) -> None:
    """Give every title of `md.toc_tokens` that holds a formula its MathML as name."""
    _visit(getattr(md, "toc_tokens", []))


def _visit(tokens: list[dict[str, Any]]) -> None:
    for token in tokens:
        if "<math" in token["html"]:
            token["name"] = OTHER_TAGS.sub("", ANNOTATION.sub("", token["html"]))
        _visit(token["children"])
