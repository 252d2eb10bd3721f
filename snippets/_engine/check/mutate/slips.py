"""The slips that a typist, a copyist or a hurried author makes, as edits of a formula's text.

What a claim says of its sides is changed in `claims.py`.
"""

import re
from collections.abc import Iterator

from snippets._engine.check.mutate.spans import (
    Edit,
    atom_end,
    closes_norm,
    group_end,
    owner_of,
    term_end,
    term_start,
)
from snippets._engine.formula.parse.spelling import RELATIONS
from snippets._engine.formula.parse.tokens import Token

SWAPS = {
    "sign": {"+": "-", "-": "+", r"\pm": r"\mp"},
    "relation": {r"\le": r"\ge", r"\ge": r"\le", "<": ">", ">": "<", r"\in": r"\notin", r"\subseteq": r"\supseteq"},
    "function": {
        r"\max": r"\min",
        r"\min": r"\max",
        r"\sin": r"\cos",
        r"\cos": r"\sin",
        r"\log": r"\exp",
        r"\exp": r"\log",
        r"\ln": r"\exp",
        r"\det": r"\tr",
        r"\tr": r"\det",
        r"\cap": r"\cup",
        r"\cup": r"\cap",
        r"\sum": r"\prod",
        r"\prod": r"\sum",
        r"\argmin": r"\argmax",
        r"\argmax": r"\argmin",
        r"\odot": r"\otimes",
        r"\Var": r"\E",
    },
}
BIG = {r"\sum", r"\prod", r"\int", r"\lim"}
MATRICES = {r"\top", r"\|", r"\det", r"\tr", r"\rank", r"\diag"}  # a formula with one of these has matrices


def edits(latex: str, tokens: tuple[Token, ...], scripts: dict[int, int]) -> Iterator[Edit]:
    """The wrong formulas, as edits of the text; `scripts` as `scripts_of` gives them."""
    for i, token in enumerate(tokens[:-1]):
        for kind, swaps in SWAPS.items():
            if token.text in swaps and token.kind in ("command", "mark"):
                wrong = swaps[token.text]
                yield kind, token.start, token.end, f"{wrong} " if wrong.startswith("\\") else wrong
        if token.text == r"\sqrt":
            first = i + 1 if tokens[i + 1].text != "[" else group_end(tokens, i + 1)
            stop = tokens[group_end(tokens, first) - 1].end
            inside = latex[tokens[first].start : stop].removeprefix("{").removesuffix("}")
            yield "root", token.start, stop, rf"\left({inside}\right)"
        if token.text in (r"\le", r"\ge"):
            yield "relation", token.start, token.end, "="
        if token.text in ("^", "_"):
            yield from _script(latex, tokens, i)
        if token.kind == "number" and i not in scripts:
            yield "constant", token.start, token.end, f"{{{_plus_one(token.text)}}}"
        if token.text == r"\frac":
            yield from _fraction(latex, tokens, i)
        if token.text in RELATIONS and i not in scripts or i == 0:
            at = tokens[i + 1].start if i else 0
            yield "factor", at, at, "2 "
        if token.text in ("+", "-") and i not in scripts:
            yield "dropped term", token.start, term_end(tokens, i), " "
            if (begin := term_start(tokens, i)) is not None:
                yield (
                    "dropped term",
                    begin,
                    tokens[i + 1].start if token.text == "+" else token.start,
                    " ",
                )
        if token.text == r"\|" and tokens[i + 1].text not in ("_", "^") and closes_norm(tokens, i):
            yield "norm", token.end, token.end, "_1"
        if token.kind == "letter":
            yield from _letter(latex, tokens, i, scripts)


def _letter(latex: str, tokens: tuple[Token, ...], i: int, scripts: dict[int, int]) -> Iterator[Edit]:
    """Another letter of the same kind; a transpose too many; two neighbours swapped."""
    token = tokens[i]
    alike = sorted({t.text for t in tokens if t.kind == "letter" and _kind(t) == _kind(token)} - {token.text})
    for other in alike[:2]:
        written = f"\\{other} " if len(other) > 1 else other
        yield "letter", token.start, token.end, f"{{{written}}}" if latex[token.start] == "{" else written
    if i in scripts:
        return
    end = atom_end(tokens, i)
    scripted = any(t.text == "_" for t in tokens[i:end])
    matrices = any(t.text in MATRICES or t.kind == "begin" for t in tokens) or r"^{-1}" in latex
    if matrices and token.text.isupper() and len(token.text) == 1 and not scripted and tokens[end].text != "(":
        yield "transpose", tokens[end - 1].end, tokens[end - 1].end, r"^\top"
    last = atom_end(tokens, end) if tokens[end].kind == "letter" else 0
    if (
        last
        and (token.text[0].isupper() or tokens[end].text[0].isupper())
        and not scripted
        and not any(t.text == "_" for t in tokens[end:last])
    ):  # entries are numbers: their order is free
        first, second = latex[token.start : tokens[end - 1].end], latex[tokens[end].start : tokens[last - 1].end]
        yield "swapped factors", token.start, tokens[last - 1].end, f"{second} {first}"


def _script(latex: str, tokens: tuple[Token, ...], i: int) -> Iterator[Edit]:
    """A superscript or subscript lost, or changed by one."""
    end = group_end(tokens, i + 1)
    inside, stop = tokens[i + 1], tokens[end - 1].end
    body = latex[inside.start : stop]
    owner = owner_of(tokens, i)
    if tokens[i].text == "^":
        kind = {r"\top": "transpose"}.get(inside.text, "inverse" if re.fullmatch(r"\{\s*-\s*1\s*\}", body) else "power")
        if owner in BIG:
            whole = f"({body.strip()[1:-1]})" if body.startswith("{") and end - i > 2 else body
            yield "bound", inside.start, stop, f"{{{whole} - 1}}"
            yield "bound", inside.start, stop, f"{{{whole} + 1}}"
        else:
            yield kind, tokens[i].start, stop, ""
    numbers = [t for t in tokens[i + 1 : end] if t.kind == "number"]
    kind = "bound" if owner in BIG else "norm" if owner == r"\|" else "power" if tokens[i].text == "^" else "index"
    for n in numbers:
        yield kind, n.start, n.end, f"{{{_plus_one(n.text)}}}"
    if owner == r"\|" and tokens[i].text == "_":
        for other in {"1", "2", r"\infty"} - {body}:
            yield "norm", inside.start, stop, f"{{{other}}}"
    if tokens[i].text == "_" and owner not in BIG | {r"\|"}:
        letters = [t for t in tokens[i + 1 : end] if t.kind == "letter"]
        if len(letters) == 2 and end - i == 5:
            yield "index", letters[0].start, letters[1].end, f"{letters[1].text} {letters[0].text}"
        if end == i + 2 and inside.kind == "letter" and len(inside.text) == 1:
            yield "index", inside.start, stop, f"{{{inside.text} + 1}}"


def _fraction(latex: str, tokens: tuple[Token, ...], i: int) -> Iterator[Edit]:
    over = group_end(tokens, i + 1)
    under = group_end(tokens, over)
    top, bottom = (latex[tokens[a].start : tokens[b - 1].end] for a, b in ((i + 1, over), (over, under)))
    yield "swapped fraction", tokens[i + 1].start, tokens[under - 1].end, f"{{{bottom}}}{{{top}}}"


def _kind(token: Token) -> str:
    return "greek" if len(token.text) > 1 else "upper" if token.text.isupper() else "lower"


def _plus_one(text: str) -> str:
    return str(int(text) + 1) if text.isdigit() else str(float(text) + 1)
