"""The right answer to a question: what a snippet prints, or what a formula gives for values."""

import ast
import math
import re
from dataclasses import dataclass
from typing import Any

from snippets._engine.read.book import Book, Equation
from snippets._engine.read.options import EmbedError

NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
ROW = r"\[[^\[\]]*\]"
VALUE = re.compile(
    rf"[\s:=,]*(?:(?P<matrix>\[\s*{ROW}(?:[\s,]*{ROW})*\s*\])|\[(?P<vector>[^\]\n]*)\]|\((?P<shape>[^)\n]*)\)"
    rf"|(?P<number>{NUMBER})|(?P<word>[^\n,]+))"
)
FORM = '[What to give](../../snippets/part/name_numpy.py "label"){ .answer }'
GIVEN = 'quote a value for each letter but the one asked for, as "X = [[1, 1], [1, 2]], y = [1, 3]"'


@dataclass(frozen=True)
class Right:
    """The entries as a reader writes them, row after row; `rows` is more than 1 for a matrix."""

    entries: list[str]
    rows: int = 1

    def __str__(self) -> str:
        if self.rows == 1:
            return ", ".join(self.entries)
        width = len(self.entries) // self.rows
        rows = [", ".join(self.entries[i : i + width]) for i in range(0, len(self.entries), width)]
        return f"[{', '.join(f'[{row}]' for row in rows)}]"


def printed(text: str, label: str, path: str, take: int | None = None) -> Right:
    """What `text` prints behind `label`: a matrix, a vector, a shape, one number or word.

    `take` keeps one entry, counted from 1.

    Raises:
        EmbedError: the label is not printed, or more than once, or too little stands behind it.
    """
    if not label.strip():
        raise EmbedError(f"say which line of {path} holds the answer: {FORM}")
    times = text.count(label)
    if times != 1:
        said = f"prints it {times} times; quote more of the line" if times else f"prints no such text:\n{text.rstrip()}"
        raise EmbedError(f'the answer is looked for behind "{label}", and {path} {said}')
    found = VALUE.match(text, text.index(label) + len(label))
    if not found or not re.sub(r"[\s:=,]", "", found[0]):
        raise EmbedError(f'{path} prints nothing behind "{label}"')
    inside = next((found[kind] for kind in ("matrix", "vector", "shape") if found[kind] is not None), None)
    entries = words(inside) if inside is not None else [(found["number"] or found["word"]).strip()]
    lengths = [len(words(row)) for row in re.findall(ROW, found["matrix"] or "")]
    rows = len(lengths) or 1
    if len(set(lengths)) > 1:
        raise EmbedError(f'the rows that {path} prints behind "{label}" are not of one length')
    if take is not None:
        if not 1 <= take <= len(entries):
            raise EmbedError(f'take={take}: {len(entries)} stand behind "{label}" in {path}')
        entries, rows = [entries[take - 1]], 1
    if not entries:
        raise EmbedError(f'{path} prints nothing between the brackets behind "{label}"')
    return Right([plain(e) for e in entries], rows)


def computed(book: Book, label: str, given: str) -> tuple[Right, Equation]:
    """What the published formula gives for values: of its sides, the one that they suffice for.

    Raises:
        EmbedError: no such formula, values that do not fit, or no side, or every side, has a value.
    """
    # NumPy is imported only where an answer is computed: a build that has nothing new stays without it.
    import numpy as np

    from snippets._engine.formula.bind import bind
    from snippets._engine.formula.chain import relations
    from snippets._engine.formula.errors import FormulaError
    from snippets._engine.formula.value.evaluate import evaluate

    label = label.removeprefix("eq-")
    equation = book.equations.get(label)
    if equation is None:
        raise EmbedError(f'no formula has the label "{label}"')
    values, phrases = _given(given)
    try:
        tree, scope = bind(
            equation.latex, {n: np.array(v) if isinstance(v, list) else v for n, v in values.items()}, phrases
        )
        sides = [side for relation in relations(tree) for side in getattr(relation, "terms", ())]
    except (FormulaError, ValueError) as error:
        raise EmbedError(f"{label}: {error}\n    {GIVEN}") from None
    found, missing = [], []
    for side in sides:
        try:
            found.append(np.asarray(evaluate(side, scope), dtype=float))
        except (FormulaError, TypeError, ValueError) as error:
            missing.append(error)
    if not found or not missing:
        said = f"no side of it has a value: {missing[0]}" if missing else "each side has a value, nothing is asked for"
        raise EmbedError(f"{label}: {said}\n    {GIVEN}")
    value = np.squeeze(found[0])
    if value.ndim > 2 or not np.isfinite(value).all():
        raise EmbedError(f"{label}: the answer is {found[0]}, which nobody can write into a field")
    rows = value.shape[0] if value.ndim == 2 else 1
    return Right([plain(f"{x:.4g}") for x in np.ravel(value) + 0.0], rows), equation


def _given(text: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """`A = [[1, 2], [3, 4]], P(D) = 0.1` as values of letters and of phrases."""
    values: dict[str, Any] = {}
    phrases: dict[str, Any] = {}
    pieces: list[str] = []
    depth, piece = 0, ""
    for sign in text:
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and not depth:
            pieces.append(piece)
            piece = ""
        else:
            piece += sign
    for part in [*pieces, piece]:
        name, equals, value = part.rpartition("=")
        try:
            read = ast.literal_eval(value.strip())
        except (SyntaxError, ValueError, TypeError, RecursionError, MemoryError):  # all that it is documented to raise
            equals = ""
        if not equals or not name.strip():
            raise EmbedError(f'"{part.strip()}" gives no value; {GIVEN}')
        (values if name.strip().isidentifier() else phrases)[name.strip()] = read
    return values, phrases


def words(text: str) -> list[str]:
    """The entries of a list as a person or NumPy writes it, brackets left out."""
    return re.sub(r"[\[\](),;]", " ", text).split()


def plain(word: str) -> str:
    """A number as a reader writes it: `15.` and `2.0` become 15 and 2. One that is too large stays as it is."""
    return f"{float(word):.12g}" if re.fullmatch(NUMBER, word) and math.isfinite(float(word)) else word
