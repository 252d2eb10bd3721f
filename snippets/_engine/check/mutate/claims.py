r"""Wrong claims out of right formulas: another relation, a bound that captures, a tautology, a border, a word.

What `slips.py` changes is the mathematics of a side; what is changed here is what is said of the sides.
"""

from collections.abc import Iterator

from snippets._engine.check.mutate.spans import Edit
from snippets._engine.formula.parse.spelling import RELATIONS
from snippets._engine.formula.parse.tokens import Token

WEAKER = {"=": (r"\approx", r"\propto", r"\le"), r"\approx": ("=",), r"\propto": ("=",), r"\le": ("<",), r"\ge": (">",)}
STRICT = {"<": (r"\le",), ">": (r"\ge",), **WEAKER}
BORDERS = {r"\le": "<", r"\ge": ">", "<": r"\le", ">": r"\ge"}
WORDS = {"for": ("for no", "for almost all"), "if": ("if not", "unless"), "otherwise": ("and",)}


def edits(latex: str, tokens: tuple[Token, ...], scripts: dict[int, int]) -> Iterator[Edit]:
    """The wrong claims about a formula, as edits of its text."""
    cases = 0
    for i, token in enumerate(tokens[:-1]):
        cases += (token.kind == "begin" and token.text == "cases") - (token.kind == "finish" and token.text == "cases")
        if token.kind == "word":
            for wrong in WORDS.get(token.text.split()[0] if token.text else "", ()):
                yield "text", token.start, token.end, rf"\text{{ {wrong} }}"
        if token.kind == "mark" or token.kind == "command":
            if cases and token.text in BORDERS:
                yield "case border", token.start, token.end, f"{BORDERS[token.text]} "
            elif i not in scripts and not cases:
                for wrong in STRICT.get(token.text, ()):
                    yield "claim", token.start, token.end, f"{wrong} "
        if token.text == "|" and i not in scripts and (closing := _closing(tokens, i)) is not None:
            inside = latex[token.end : _before(latex, tokens[closing].start)]
            begin = _before(latex, token.start)
            yield "absolute value", begin, tokens[closing].end, rf"\left({inside}\right)"
        if token.kind == "letter" and sum(t.kind == "letter" and t.text == token.text for t in tokens) > 1:
            written = f"\\{token.text}" if len(token.text) > 1 else token.text
            yield "bold", token.start, token.end, rf"{{\mathbf{{{written}}}}}"
    yield from _captures(latex, tokens)
    yield from _tautology(latex, tokens, scripts)


def _before(latex: str, place: int) -> int:
    r"""The place of the `\left` or `\right` that belongs to a bar, or of the bar."""
    for word in (r"\left", r"\right"):
        if latex[:place].rstrip().endswith(word):
            return latex[:place].rstrip().rindex(word)
    return place


def _closing(tokens: tuple[Token, ...], i: int) -> int | None:
    """Where the bar that opens at i is closed, for the plain pairs."""
    if tokens[i].side == "close" or not tokens[i].side and sum(t.text == "|" for t in tokens[:i]) % 2:
        return None
    return next((j for j in range(i + 1, len(tokens)) if tokens[j].text == "|" and tokens[j].side != "open"), None)


def _captures(latex: str, tokens: tuple[Token, ...]) -> Iterator[Edit]:
    r"""`\sum_{i=1}^{n}` with i as its own upper bound, `\int_a^b f(t) dt` with t."""
    for i, token in enumerate(tokens[:-6]):
        if token.text in (r"\sum", r"\prod") and tokens[i + 1].text == "_" and tokens[i + 2].text == "{":
            if tokens[i + 3].kind == "letter" and tokens[i + 4].text == "=" and tokens[i + 6].text == "}":
                if tokens[i + 7].text == "^" and tokens[i + 8].kind == "letter":
                    yield "capture", tokens[i + 8].start, tokens[i + 8].end, f"{{{tokens[i + 3].text}}}"
        if token.text == r"\int" and [tokens[i + 1].text, tokens[i + 3].text] == ["_", "^"]:
            ends = [j for j in range(i, len(tokens) - 1) if tokens[j].text == "d" and tokens[j + 1].kind == "letter"]
            if ends and tokens[i + 4].kind in ("letter", "number"):
                variable = latex[tokens[ends[0] + 1].start : tokens[ends[0] + 1].end]
                yield "capture", tokens[i + 4].start, tokens[i + 4].end, f"{{{variable}}}"


def _tautology(latex: str, tokens: tuple[Token, ...], scripts: dict[int, int]) -> Iterator[Edit]:
    """The first relation with its left side on both sides."""
    depth = 0
    for i, token in enumerate(tokens[:-1]):
        depth += (token.text in ("{", "(", "[", r"\{") or token.kind == "begin") - (
            token.text in ("}", ")", "]", r"\}") or token.kind == "finish"
        )
        if depth == 0 and i and token.text in RELATIONS and i not in scripts:
            stop = next(
                t.start for t in tokens[i + 1 :] if t.text in RELATIONS or t.text in (",", r"\qquad") or t.kind == "end"
            )
            if tokens[0].kind != "begin":
                yield "tautology", token.end, stop, f" {latex[: token.start]} "
            return
