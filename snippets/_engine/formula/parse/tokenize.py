"""LaTeX text -> tokens with their columns.

Spacing and decoration is dropped, synonyms are made one (`\\leq` -> `\\le`), and braces
around a single token go, so that `x_{1}` and `x_1` are the same tokens.
"""

import re

from snippets._engine.formula.errors import fail
from snippets._engine.formula.parse.regroup import align, unbrace
from snippets._engine.formula.parse.same_name import bold, varied
from snippets._engine.formula.parse.spelling import COMMANDS, DROPPED, GREEK, RAW, SIDES, SYNONYMS
from snippets._engine.formula.parse.tokens import Token

PIECE = re.compile(
    r"""(?P<space>[\s~]+) | (?P<command>\\(?:[A-Za-z]+|\\|.)) | (?P<number>\d+(?:\{,\}\d{3})*(?:\.\d+)?)
    | (?P<letter>[A-Za-z]) | (?P<mark>:=|[-+*/=<>(){}\[\]|,.;:!'^_&])""",
    re.VERBOSE,
)
ARGUMENT = re.compile(r"\s*(?:\{([^{}$\\]*(?:\\[ ,;][^{}$\\]*)*)\}|(\w))")


def tokenize(latex: str) -> tuple[Token, ...]:
    """Cut a formula into tokens; the last one has the kind `end`.

    Raises:
        FormulaError: a character, a command's argument or a brace that cannot be read.
    """
    tokens: list[Token] = []
    place, side, grown = 0, "", []
    while place < len(latex):
        found = PIECE.match(latex, place)
        if found is None:
            fail(f"{latex[place]!r} is not read here", latex, place)
        start, place = place, found.end()
        assert found.lastgroup is not None  # every alternative is a group
        kind, text = found.lastgroup, found[0]
        if kind == "space" or text in DROPPED:
            continue
        if text in (r"\left", r"\right"):
            side = "open" if text == r"\left" else "close"
            if side == "open":
                grown.append(start)
            elif grown:
                grown.pop()
            else:
                fail(r"\right without \left", latex, start, place)
            continue
        if text in RAW:
            argument = ARGUMENT.match(latex, place)
            if argument is None:
                fail(f"{text} needs plain text in braces", latex, start, place)
            place = argument.end()
            if text in (r"\label", r"\tag"):
                continue
            kind, text = _named(text, (argument[1] or argument[2] or "").strip())
            if not text:
                fail("there is no word in these braces", latex, start, place)
        elif text in SIDES:
            kind, (text, side) = "mark", SIDES[text]
        elif text.removeprefix("\\") in GREEK or text in (r"\varepsilon", r"\varphi", r"\vartheta"):
            kind, text = "letter", SYNONYMS.get(text, text)[1:]
        elif kind == "number":
            _digits(latex, tokens, start, place)
            if re.match(r"0\d", text) or re.match(r"[eE][-+]?\d", latex[place : place + 3]):
                fail("write a large number as 10{,}000, a small one as 10^{-3}", latex, start, place)
            if tokens and tokens[-1].text in (r"\frac", r"\binom") and text.isdigit():
                tokens += [Token("number", d, start + i, start + i + 1) for i, d in enumerate(text)]
                continue
            text = text.replace("{,}", "")
        text = SYNONYMS.get(text, text)
        if kind == "command" and not text[1:].isalpha():
            kind = "mark"
        if side == "open" and text == ".":
            text = r"\left."
        elif side and text not in (
            "(",
            ")",
            "[",
            "]",
            r"\{",
            r"\}",
            "|",
            r"\|",
            r"\lfloor",
            r"\rfloor",
            r"\lceil",
            r"\rceil",
        ):
            fail(r"\left and \right need a bracket", latex, start, place)
        tokens.append(Token(kind, text, start, place, side))
        side = ""
    if grown:
        fail(r"\left without \right", latex, grown[-1], grown[-1] + 5)
    if side:
        fail(r"\left and \right need a bracket", latex, len(latex))
    varied(latex)
    bold(latex, tokens)
    return tuple(align(unbrace(latex, tokens))) + (Token("end", "", len(latex), len(latex)),)


def _named(command: str, text: str) -> tuple[str, str]:
    """The token for a command whose argument is plain text."""
    if command == r"\mathbb":
        return {"E": ("command", r"\E"), "P": ("letter", "P"), "1": ("command", r"\one")}.get(text, ("set", text))
    if command == r"\mathsf" and text == "T":
        return "command", r"\top"
    if command in (r"\begin", r"\end"):
        return {r"\begin": "begin", r"\end": "finish"}[command], text
    if text in ("if and only if", "implies"):
        return "command", {"implies": r"\Rightarrow"}.get(text, r"\Leftrightarrow")
    if text in COMMANDS:
        return "command", f"\\{text}"
    return "word", " ".join(text.replace("\\ ", " ").rstrip(".,;").split())


def _digits(latex: str, tokens: list[Token], start: int, end: int) -> None:
    takers = [t.text for t in tokens[-2:]]
    if end - start > 1 and (
        takers[-1:] in (["^"], ["_"], [r"\sqrt"]) or takers[:1] in ([r"\frac"], [r"\binom"]) and len(takers) == 2
    ):
        fail(f"TeX takes one digit here; write {{{latex[start:end]}}}", latex, start, end)
