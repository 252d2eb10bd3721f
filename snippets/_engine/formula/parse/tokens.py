"""LaTeX text -> tokens with their columns.

Spacing and decoration is dropped, synonyms are made one (`\\leq` -> `\\le`), and braces
around a single token go, so that `x_{1}` and `x_1` are the same tokens.
"""

import re
from dataclasses import dataclass, replace

from snippets._engine.formula.errors import fail
from snippets._engine.formula.names import TABLE

GREEK = set(
    """alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi rho sigma
    tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell""".split()
)
SYNONYMS = {
    r"\dfrac": r"\frac",
    r"\tfrac": r"\frac",
    r"\dbinom": r"\binom",
    r"\tbinom": r"\binom",
    r"\leq": r"\le",
    r"\leqslant": r"\le",
    r"\geq": r"\ge",
    r"\geqslant": r"\ge",
    r"\neq": r"\ne",
    r"\lt": "<",
    r"\gt": ">",
    r"\coloneqq": ":=",
    r"\gets": r"\leftarrow",
    r"\rightarrow": r"\to",
    r"\iff": r"\Leftrightarrow",
    r"\Longleftrightarrow": r"\Leftrightarrow",
    r"\implies": r"\Rightarrow",
    r"\Longrightarrow": r"\Rightarrow",
    r"\Vert": r"\|",
    r"\vert": "|",
    r"\lbrace": r"\{",
    r"\rbrace": r"\}",
    r"\colon": ":",
    r"\ast": "*",
    r"\cdots": r"\dots",
    r"\ldots": r"\dots",
    r"\dotsb": r"\dots",
    r"\dotsc": r"\dots",
    r"\intercal": r"\top",
    r"\widehat": r"\hat",
    r"\overline": r"\bar",
    r"\boldsymbol": r"\mathbf",
    r"\wedge": r"\land",
    r"\vee": r"\lor",
    r"\lnot": r"\neg",
    r"\varnothing": r"\emptyset",
    r"\varepsilon": r"\epsilon",
    r"\varphi": r"\phi",
    r"\vartheta": r"\theta",
    r"\quad": r"\qquad",
}
DROPPED = {
    r"\,",
    r"\;",
    r"\:",
    r"\!",
    "\\ ",
    r"\displaystyle",
    r"\textstyle",
    r"\limits",
    r"\nolimits",
    r"\nonumber",
    r"\notag",
}
SIDES = {r"\lvert": ("|", "open"), r"\rvert": ("|", "close"), r"\lVert": (r"\|", "open"), r"\rVert": (r"\|", "close")}
COMMANDS = {f.name for f in TABLE if f.command}  # also as \operatorname{…}
RAW = {r"\text", r"\mathrm", r"\operatorname", r"\mathbb", r"\mathsf", r"\begin", r"\end", r"\label", r"\tag"}

STYLED = r"\\(mathbf|boldsymbol|mathrm|text)\s*\{?\s*(\\?[A-Za-z]+|[A-Za-z])(?![A-Za-z])\s*\}?"
RELATIONS = {
    "=",
    r"\ne",
    r"\approx",
    r"\le",
    r"\ge",
    "<",
    ">",
    r"\ll",
    r"\gg",
    r"\propto",
    r"\in",
    r"\notin",
    ":=",
    r"\leftarrow",
    r"\to",
    r"\subseteq",
    r"\sim",
    r"\Leftrightarrow",
    r"\Rightarrow",
}
CONTINUING = RELATIONS | {"+", "-", r"\cdot", r"\times", r"\odot"}

PIECE = re.compile(
    r"""(?P<space>[\s~]+) | (?P<command>\\(?:[A-Za-z]+|\\|.)) | (?P<number>\d+(?:\{,\}\d{3})*(?:\.\d+)?)
    | (?P<letter>[A-Za-z]) | (?P<mark>:=|[-+*/=<>(){}\[\]|,.;:!'^_&])""",
    re.VERBOSE,
)
ARGUMENT = re.compile(r"\s*(?:\{([^{}$\\]*(?:\\[ ,;][^{}$\\]*)*)\}|(\w))")


@dataclass(frozen=True)
class Token:
    """`kind` is number, letter, word, set, command, mark, begin, finish or end; `side` is open or close."""

    kind: str
    text: str
    start: int
    end: int
    side: str = ""


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
    _varied(latex)
    _bold(latex, tokens)
    return tuple(_align(_unbrace(latex, tokens))) + (Token("end", "", len(latex), len(latex)),)


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


def _digits(latex: str, tokens: list[Token], start: int, end: int):
    takers = [t.text for t in tokens[-2:]]
    if end - start > 1 and (
        takers[-1:] in (["^"], ["_"], [r"\sqrt"]) or takers[:1] in ([r"\frac"], [r"\binom"]) and len(takers) == 2
    ):
        fail(f"TeX takes one digit here; write {{{latex[start:end]}}}", latex, start, end)


def _varied(latex: str):
    """`\\epsilon` and `\\varepsilon` share a name, so a formula may use one of them."""
    for name in ("epsilon", "phi", "theta"):
        if (found := re.search(rf"\\var{name}\b", latex)) and re.search(rf"\\{name}\b", latex):
            fail(rf"\{name} and \var{name} in one formula would share a name", latex, found.start(), found.end())


def _bold(latex: str, tokens: list[Token]):
    """Bold and upright letters are the same names as italic ones, so a formula may use one kind of each letter."""
    styled = {m[2].lstrip("\\"): m for m in re.finditer(STYLED, latex)}
    inside = {i for m in styled.values() for i in range(*m.span())} | {
        i for m in re.finditer(STYLED, latex) for i in range(*m.span())
    }
    for t in tokens:
        if t.kind == "letter" and t.text in styled and t.start not in inside:
            fail(f"{styled[t.text][0]} and {t.text} in one formula would share a name", latex, t.start, t.end)


def _unbrace(latex: str, tokens: list[Token]) -> list[Token]:
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


def _align(tokens: list[Token]) -> list[Token]:
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
