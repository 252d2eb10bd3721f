r"""The words of a condition on a page as data: of what it is said, which kind it is, which relation.

parse(r"$A$: real $n \times n$, symmetric")        real A, shape of A, symmetric A
parse(r"a unit vector $v$")                        unit v
parse(r"$0 < \eta < 2/\beta$")                     0 < \eta, \eta < 2/\beta
parse(r"whole $k \ge 1$")                           k \ge 1, integer k
"""

import difflib
import re

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.parse import parse as tree
from snippets._engine.formula.parse.statements import Chain, ForAll, Lines
from snippets._engine.formula.parse.tree import Name
from snippets._engine.read.condition import Condition, GivenError
from snippets._engine.read.kinds import KINDS, PHRASES, Kind

PIECES = re.compile(r"\$(?P<math>[^$]+)\$-?|(?P<word>[A-Za-z]+(?:-[A-Za-z]+)*)|(?P<sign>[,;:.()])|(?P<other>\S)")
BOLD = re.compile(r"\*{1,2}([^*$]+)\*{1,2}")
FILLERS = frozenset(
    "a an the that and or with of on in for let be is are both all each every any that have has form into its their "
    "matrix matrices vector vectors number numbers scalar scalars entry entries column columns row rows "
    "event events random variable variables function functions loss sample samples draws eigenvectors".split()
)
RELATION = re.compile(r"(?:<|>|=|\\(?:le|ge|leq|geq|ne|neq|in|subseteq|sim)(?![A-Za-z]))")
DOMAIN = re.compile(
    r"(?P<of>.+?)\\in\s*\\mathbb\s*\{?(?P<set>[RZNC])\}?\s*(?:\^\s*(?:\{(?P<sizes>.+)\}|(?P<size>\w)))?\s*"
)
CLASSES = {
    "C^1": "continuously differentiable",
    "C^2": "twice continuously differentiable",
    "C^3": "three times continuously differentiable",
}
SETS = {"R": "real", "Z": "integer", "N": "integer", "C": "complex"}
Said = tuple[Kind, tuple[str, ...], str]  # a kind, the formulas in its words, the words
LONGEST = max(len(p.split()) for p in PHRASES)


def parse(text: str) -> tuple[Condition, ...]:
    """The conditions that a phrase states, in its order.

    Raises:
        GivenError: a word that is not known, a formula that cannot be read, a kind that is said of nothing.
    """
    kinds: list[Said] = []
    subjects: list[str] = []
    found: list[Condition] = []
    pieces = list(PIECES.finditer(BOLD.sub(r"\1", text)))
    i = 0
    while i < len(pieces):
        piece = pieces[i]
        if matched := _kind(pieces, i):
            said, i = matched
            kinds.append(said)
            continue
        if piece["math"]:
            _formula(piece["math"].strip(), kinds, subjects, found)
        elif piece["other"]:
            raise GivenError(f'"{piece["other"]}" is not read in a condition: write words and formulas')
        elif piece["word"] and piece["word"].lower() not in FILLERS:
            raise GivenError(_unknown(piece["word"]))
        i += 1
    if kinds and not subjects:
        subjects = _compared(found)
    if kinds and not subjects:
        raise GivenError(f'"{kinds[0][0].name}" is said of nothing: name the quantity, as in $A$: {kinds[0][0].name}')
    if subjects and not kinds and not all(any(s in c.text for c in found) for s in subjects):
        raise GivenError(f"nothing is said of ${subjects[0]}$: name a kind, such as {', '.join(list(KINDS)[:4])}")
    for kind, args, words in kinds:
        for of in [tuple(subjects)] if kind.together else [(s,) for s in subjects]:
            found.append(Condition(kind.name, of, args, words))
    if not found:
        raise GivenError("this states no condition")
    return tuple(dict.fromkeys(found))


def _compared(found: list[Condition]) -> list[str]:
    r"""The name that relations are about, as the k of *whole $k \ge 1$*; none where there are several."""
    terms = dict.fromkeys(term for c in found for term in c.args)
    names = [t for t in terms if _reads(t) and isinstance(tree(t), Name)]
    return names if len(names) == 1 else []


def _kind(pieces: list[re.Match[str]], i: int) -> tuple[Said, int] | None:
    """The longest phrase of the vocabulary that begins here, and the place behind it."""
    for length in range(LONGEST, 0, -1):
        here = pieces[i : i + length]
        if len(here) < length or any(p["sign"] or p["other"] for p in here):
            continue
        kind = PHRASES.get(" ".join("$" if p["math"] else p["word"].lower() for p in here))
        if kind:
            args = tuple(p["math"].strip() for p in here if p["math"])
            words = here[0].string[here[0].start() : here[-1].end()]
            return (kind, args, words if args else kind.name), i + length
    return None


def _formula(latex: str, kinds: list[Said], subjects: list[str], found: list[Condition]) -> None:
    r"""A domain, a shape `m \times n`, a relation, or what a kind is said of."""
    if latex in CLASSES:
        kinds.append((KINDS[CLASSES[latex]], (), f"${latex}$"))
    elif domain := DOMAIN.fullmatch(latex):
        subjects += [name.strip() for name in domain["of"].split(",")]
        kinds.append((KINDS[SETS[domain["set"]]], (), SETS[domain["set"]]))
        if sizes := domain["sizes"] or domain["size"]:
            parts = tuple(s.strip() for s in sizes.split(r"\times"))
            kinds.append(_shape(parts))
    elif RELATION.search(latex):
        found += _relations(latex)
    elif r"\times" in latex:
        kinds.append(_shape(tuple(s.strip() for s in latex.split(r"\times"))))
    else:
        names = [n.strip() for n in latex.split(",")]
        if r"\dots" in names:  # a sequence is bound as one list
            names = [latex]
        elif not all(map(_reads, names)):
            raise GivenError(f"${latex}$ cannot be read: {_why(latex)}")
        subjects += names


def _shape(sizes: tuple[str, ...]) -> Said:
    if len(sizes) == 1:
        return KINDS["length"], sizes, f"of length ${sizes[0]}$"
    kind = KINDS["square" if sizes[0] == sizes[1] else "shape"]
    product = r" \times ".join(sizes)
    return kind, sizes, f"${product}$"


def _relations(latex: str) -> list[Condition]:
    r"""Each link of `0 < \eta < 2/\beta`, with the chain that it stands in."""
    try:
        read = tree(latex)
    except FormulaError as error:
        raise GivenError(f"${latex}$ cannot be read: {error.message}") from None
    found = []
    for chain in read.items if isinstance(read, Lines) else (read,):
        if isinstance(chain, ForAll):
            said = latex[chain.start : chain.end].strip()
            found.append(Condition("relation", (), (said,), said))
            continue
        if not isinstance(chain, Chain):
            raise GivenError(f"${latex}$ is no chain of relations: write one relation, or several")
        terms = _terms(latex, chain)
        for link, op in enumerate(chain.ops):
            text = f"{terms[link]} {op} {terms[link + 1]}"
            found.append(Condition("relation", (), terms, text, chain.ops, link))
    return found


def _terms(latex: str, chain: Chain) -> tuple[str, ...]:
    r"""The terms as they are written: a node of `\hat x` or `(x)^2` begins inside the accent, or the bracket."""
    places, start = [], latex.rfind(",", chain.start, chain.terms[0].start) + 1 or chain.start
    for left, right in zip(chain.terms, chain.terms[1:]):
        sign = RELATION.search(latex, left.end, right.start)
        before, after = (sign.start(), sign.end()) if sign else (left.end, right.start)
        comma = latex.find(",", left.end, before)  # x, y > 0 is said of each
        places.append((start, comma if comma >= 0 else before))
        start = after
    return tuple(latex[a:b].strip() for a, b in [*places, (start, chain.end)])


def _reads(latex: str) -> bool:
    try:
        tree(latex)
    except FormulaError:
        return False
    return True


def _why(latex: str) -> str:
    try:
        tree(latex)
    except FormulaError as error:
        return error.message
    return ""


def _unknown(word: str) -> str:
    near = difflib.get_close_matches(word.lower(), [p for p in PHRASES if "$" not in p], n=3, cutoff=0.6)
    starts = [p for p in PHRASES if word.lower()[:5] in p and "$" not in p]
    found = list(dict.fromkeys([*near, *starts]))[:3]
    said = f": do you mean {' or '.join(found)}?" if found else "; the kinds stand in snippets/_engine/read/kinds.py"
    return f'"{word}" is no word of a condition{said}'
