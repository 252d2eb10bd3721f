"""Tokens put in groups: braces match and go around a single token, the lines of an aligned block become statements."""

from dataclasses import replace

from snippets._engine.formula.errors import fail
from snippets._engine.formula.parse.spelling import CONTINUING, RELATIONS
from snippets._engine.formula.parse.tokens import Token


def unbrace(latex: str, tokens: list[Token]) -> list[Token]:
    """Check that braces match; drop pairs around one token."""
    out: list[Token] = []
    opened: list[int] = []
    for token in tokens:
        out.append(token)
        if token.text == "{":
            opened.append(len(out) - 1)
        elif token.text == "}":
            if not opened:
                fail("this brace closes nothing", latex, token.start)
            first = opened.pop()
            inner = out[first + 1 : -1]
            if not inner:
                fail("empty braces", latex, out[first].start, token.end)
            if (
                len(inner) == 1
                and inner[0].kind in ("number", "letter", "word", "command", "mark", "set")
                and inner[0].text not in ("^", "_", "&", "'", r"\\")
            ):
                out[first:] = [replace(inner[0], start=out[first].start, end=token.end)]
    if opened:
        fail("this brace is never closed", latex, out[opened[0]].start)
    return out


def align(tokens: list[Token]) -> list[Token]:
    """In aligned lines, `\\\\ &=` continues the statement above, `\\\\` alone or a second column begins another."""
    out, around = [], []
    for i, token in enumerate(tokens):
        if token.kind == "begin":
            around.append(token.text)
        elif token.kind == "finish" and around:
            around.pop()
        inside = around[-1:] and around[-1] in ("aligned", "align", "align*", "gathered")
        if inside and token.text == r"\qquad" and tokens[i - 1].text == "&":
            continue
        if not inside or token.text not in ("&", r"\\"):
            out.append(token)
            continue
        before, *behind = tokens[i - 1], *[t.text for t in tokens[i + 1 : i + 4] if t.text != r"\qquad"], "", ""
        if token.text == r"\\" and not (behind[0] == "&" and behind[1] in CONTINUING):
            out.append(token)
        elif token.text == "&" and not (
            before.kind == "begin" or before.text in (r"\\", *RELATIONS) or behind[0] in RELATIONS
        ):
            out.append(replace(token, text=r"\qquad"))
    return out
