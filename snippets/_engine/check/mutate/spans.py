"""Where a piece of a formula begins and ends among its tokens: a group, a letter with its scripts, a term."""

from snippets._engine.formula.parse.spelling import RELATIONS
from snippets._engine.formula.parse.tokens import Token

OPEN = {"(", "[", "{", r"\{", r"\lfloor", r"\lceil"}
CLOSE = {")", "]", "}", r"\}", r"\rfloor", r"\rceil"}
Edit = tuple[str, int, int, str]  # kind, first and last column, what stands there instead


def group_end(tokens: tuple[Token, ...], i: int) -> int:
    """The position behind the token or the braces that begin at i."""
    if tokens[i].text not in OPEN:
        return min(i + 1, len(tokens) - 1) if tokens[i].text != "-" else group_end(tokens, i + 1)
    depth = 0
    for j in range(i, len(tokens)):
        depth += (tokens[j].text in OPEN) - (tokens[j].text in CLOSE)
        if depth == 0:
            return j + 1
    return len(tokens) - 1


def atom_end(tokens: tuple[Token, ...], i: int) -> int:
    """The position behind a letter and its scripts."""
    end = i + 1
    while tokens[end].text in ("_", "^", "'"):
        end = group_end(tokens, end + 1) if tokens[end].text != "'" else end + 1
    return end


def scripts_of(tokens: tuple[Token, ...]) -> dict[int, int]:
    """The positions inside a superscript or subscript, with the position of its sign."""
    return {j: i for i, t in enumerate(tokens) if t.text in ("^", "_") for j in range(i + 1, group_end(tokens, i + 1))}


def owner_of(tokens: tuple[Token, ...], i: int) -> str:
    """What a script at i hangs on."""
    j = i - 1
    scripts = scripts_of(tokens[:i] + tokens[-1:])
    while j in scripts:
        j = scripts[j] - 1
    return tokens[j].text if j >= 0 else ""


def closes_norm(tokens: tuple[Token, ...], i: int) -> bool:
    return tokens[i].side == "close" or not tokens[i].side and sum(t.text == r"\|" for t in tokens[:i]) % 2 == 1


def term_end(tokens: tuple[Token, ...], i: int) -> int:
    """The column where the term behind the sign at i ends."""
    depth = 0
    for j in range(i + 1, len(tokens)):
        text = tokens[j].text
        if depth == 0 and (
            text in CLOSE
            or text in RELATIONS
            or text in ("+", "-", ",", "&", "\\\\", "|", r"\|", r"\qquad")
            or tokens[j].kind in ("end", "finish")
        ):
            return tokens[j].start
        depth += (text in OPEN) - (text in CLOSE)
    return tokens[-1].end


def term_start(tokens: tuple[Token, ...], i: int) -> int | None:
    """The column where the term before the sign at i begins, or None where there is none."""
    depth = 0
    for j in range(i - 1, -1, -1):
        text = tokens[j].text
        if depth == 0 and (
            text in OPEN
            or text in RELATIONS
            or text in ("+", "-", ",", "&", "\\\\", r"\qquad")
            or tokens[j].kind == "begin"
        ):
            return tokens[j + 1].start if j + 1 < i else None
        depth += (text in CLOSE) - (text in OPEN)
    return tokens[0].start if i else None
