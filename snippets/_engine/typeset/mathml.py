"""Turn the LaTeX of a formula into MathML, and into readable text.

`math-core` translates; this module adds the book's macros, mends what browsers set badly, and says what to
write instead of what is not supported. It knows LaTeX only: no page, no snippet, no value.
"""

import re
from functools import cache
from xml.etree import ElementTree

from math_core import LatexError, LatexToMathML

from snippets._engine.formula.names import MACROS
from snippets._engine.typeset.font import missing
from snippets._engine.typeset.mending import mend
from snippets._engine.typeset.words import flatten

# What fails, or sets badly in one of the browsers, and what to write instead.
INSTEAD: dict[str, str] = {
    r"\\[bB]igg?[lrm]?(?![A-Za-z])": r"brackets grow with \left and \right",
    r"\\(?:tiny|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge)(?![A-Za-z])": "a formula has one size: leave the command out",
    r"\\substack(?![A-Za-z])": "write the conditions in one line, separated by commas",
    r"\\widetilde(?![A-Za-z])": r"use \tilde",
    r"\\begin\s*\{smallmatrix\}": "use bmatrix, in display mathematics",
    r"\\begin\s*\{(?:split|align\*?|gather\*?|eqnarray\*?|multline\*?)\}": "use aligned between the $$ lines; the label numbers the whole formula",
    r"\\begin\s*\{equation\*?\}": "the $$ lines and the label already make it an equation",
    r"\\(?:label|tag|eqref|ref)(?![A-Za-z])": "a label stands once, at the end of the formula; refer in the text",
}
_INSTEAD = re.compile("|".join(f"({pattern})" for pattern in INSTEAD))

_translate = LatexToMathML(macros=MACROS, annotation=True, fancy_error=False).convert_with_local_state
LONGEST, DEEPEST = 4000, 40  # characters, groups within groups: the translator ends the process far beyond
UNCLOSED = 9
# Characters without a shape of their own: controls, halves of pairs, marks that turn the direction of writing.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
_UNSEEN = re.compile("[\ufe00\ufe01]")  # asks for one of two script alphabets; the font has one


class MathError(ValueError):
    """A formula that cannot be set. `line` and `column` count from 1 in the LaTeX that was given."""

    def __init__(self, message: str, latex: str, offset: int):
        before = latex[:offset]
        self.message = message
        self.line = before.count("\n") + 1
        self.column = offset - (before.rfind("\n") + 1) + 1
        super().__init__(f"{message} (line {self.line}, column {self.column} of the formula)")


def mathml(latex: str, display: bool) -> str:
    """The `<math>` element of a formula, its LaTeX inside as an annotation. MathError if it cannot be set."""
    return _translated(latex, display)[0]


def text(latex: str, display: bool = False) -> str:
    """A formula as readable text, e.g. "‖x‖₂" or "A⁻¹": for titles, alt texts and the search.

    `display` changes nothing in it: with what the formula is elsewhere on the page, it is not translated again.
    """
    return _translated(latex, display)[1]


@cache
def _translated(latex: str, display: bool) -> tuple[str, str]:
    """Both from one translation."""
    tree = _tree(latex, display)
    return ElementTree.tostring(tree, encoding="unicode", short_empty_elements=False), flatten(tree)


def _depth(tree: ElementTree.Element) -> int:
    """How many elements stand inside each other."""
    depth, level = 0, [tree]
    while level:
        depth, level = depth + 1, [child for node in level for child in node]
    return depth


def _check(latex: str) -> None:
    """Refuse what must not reach the translator."""
    if found := _HIDDEN.search(latex):
        raise MathError(f"the character U+{ord(found[0]):04X} cannot be set; delete it", latex, found.start())
    if len(latex) > LONGEST:
        said = f"the formula has {len(latex):,} characters, {LONGEST:,} are allowed: say it in several"
        raise MathError(said, latex, 0)
    depth = 0
    for sign in re.finditer(r"\\(?:left|right|begin|end)(?![A-Za-z])|\\.|[{}]", latex, re.DOTALL):
        depth += {"{": 1, "\\left": 1, "\\begin": 1, "}": -1, "\\right": -1, "\\end": -1}.get(sign[0], 0)
        if depth > DEEPEST:
            raise MathError(f"more than {DEEPEST} groups stand inside each other: say it in steps", latex, sign.start())
    if _unclosed(latex) > UNCLOSED:
        raise MathError(f"more than {UNCLOSED} brackets are opened and not closed: close them", latex, 0)


def _unclosed(latex: str) -> int:
    """How many round, square and curly brackets a group leaves open, at most: the translator's time doubles with
    each."""
    left, most = [0], 0
    for sign in re.findall(r"\\.|[{}()\[\]]", latex + "}", re.DOTALL):
        if sign == "{":
            left.append(0)
        elif sign == "}":
            most = max(most, left[-1])
            left = left[:-1] or [0]
        elif sign in ("(", "[", "\\{"):
            left[-1] += 1
        elif sign in (")", "]", "\\}"):
            left[-1] = max(left[-1] - 1, 0)
    return max(most, *left)


def _tree(latex: str, display: bool) -> ElementTree.Element:
    _check(latex)
    if found := _INSTEAD.search(latex):
        assert found.lastindex is not None  # every alternative is a group
        hint = list(INSTEAD.values())[found.lastindex - 1]
        raise MathError(f"{found[0]} is not available: {hint}", latex, found.start())
    if not latex.strip():
        raise MathError("the formula is empty: write LaTeX between the dollars", latex, 0)
    try:
        markup = _translate(latex, displaystyle=display)
    except LatexError as error:
        offset, _, message = str(error).partition(": ")
        message = message.rstrip(".")
        raise MathError(message[:1].lower() + message[1:], latex, int(offset)) from None
    try:
        tree = ElementTree.fromstring(_UNSEEN.sub("", markup.replace("&ApplyFunction;", "\u2061")))
        depth = _depth(tree)
    except (ElementTree.ParseError, RecursionError):
        raise MathError("this cannot be set: write it with fewer parts inside each other", latex, 0) from None
    if depth > 3 * DEEPEST:
        raise MathError("too many parts stand inside each other: say it in steps", latex, 0)
    if lacking := missing(tree):
        raise MathError(
            f"the font of the book has no {' '.join(sorted(lacking))}: write it differently, or add it to "
            "CHARACTERS in snippets/_engine/typeset/font.py and make the font anew",
            latex,
            0,
        )
    mend(tree, display)
    return tree
