"""Facts that need no check of their own: identities, tried on generic values, and facts about values that the text states.

`(i + j)^2 = i^2 + 2 i j + j^2` is true of all numbers, `V (2I) V^{-1} = 2I` of all invertible matrices. Names are drawn
as the notation says: capitals are square matrices, small letters numbers or vectors, n and d the size.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product
from typing import Any

import numpy as np

from snippets._engine.formula.bind import bind, value
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.statements import Chain
from snippets._engine.formula.parse.tree import Index, Name, Node, Norm, descendants
from snippets._engine.formula.relations import Disagreement, Trial
from snippets._engine.formula.sums import reads

DRAWS, MOST = 6, 6
SIZES = {"n", "d"}
TINY = 1e-12  # sides that small agree with anything small
CONSTANTS = {"e", "pi", "I"}
GENERIC = re.compile(r"\\(?:rank|ker|dim)(?![A-Za-z])")  # nearly every matrix has full rank: a draw tells nothing


@lru_cache(maxsize=4096)
def identity(latex: str) -> bool:
    """Whether an equation holds for generic values of all its names, under a reading of them in which it has a value."""
    tree = reads(latex)
    if not isinstance(tree, Chain) or set(tree.ops) != {"="} or GENERIC.search(latex):
        return False
    names = sorted(_names(tree))
    if not names or len(names) > MOST:
        return False
    inside = {n.identifier for node in descendants(tree) if isinstance(node, Norm) for n in _letters(node)}
    kinds = [
        ("size",)
        if n in SIZES
        else ("matrix",)
        if n[:1].isupper()
        else ("vector",)
        if n in inside
        else ("number", "vector")
        for n in names
    ]
    signs = (False, True) if re.search(r"\\(?:log|sqrt|ln)|\^", latex) else (False,)  # what needs positive numbers
    return any(_holds(latex, names, chosen, positive) for positive in signs for chosen in product(*kinds))


def _letters(node: Node) -> Iterator[Name]:
    return (n for n in descendants(node) if isinstance(n, Name) and not n.base[:1].isupper())


def _names(tree: Chain) -> set[str]:
    """The names to draw: an entry x_1 is part of a vector x, or a number of its own where its letter has no other use."""
    found = set()
    for node in descendants(tree):
        if isinstance(node, Name) and node.identifier not in CONSTANTS and not node.base.startswith("_"):
            found.add(node.identifier)
    return found - {n.identifier for n in descendants(tree) if isinstance(n, Index)}


def _holds(latex: str, names: list[str], kinds: tuple[str, ...], positive: bool) -> bool:
    trial = None
    try:
        for draw in range(DRAWS):
            rng = np.random.default_rng([draw, len(latex)])
            values = {name: _drawn(kind, rng, 3 + draw % 2, positive) for name, kind in zip(names, kinds, strict=True)}
            tree, scope = bind(latex, values)
            trial = trial or Trial(tree)
            trial.draw([scope])
            if all(size < TINY for sides in trial.sides.values() for _, size in sides[-1:]):
                return False
        assert trial is not None
        trial.finish()
    except (FormulaError, Disagreement, ValueError, TypeError, ArithmeticError, LookupError, np.linalg.LinAlgError):
        return False
    return True


def _drawn(kind: str, rng: np.random.Generator, size: int, positive: bool) -> Any:
    match kind:
        case "size":
            return size
        case "matrix":
            return rng.normal(size=(size, size))
        case "vector":
            return rng.uniform(0.5, 2.0, size=size) * (1 if positive else rng.choice([-1, 1], size=size))
    return float(rng.uniform(0.5, 2.0)) * (1 if positive else rng.choice([-1, 1]))


def follows(latex: str, stated: Mapping[str, str]) -> bool:
    """Whether a formula is true for these values, given as they are written; a name that has none makes it false."""
    try:
        tree, scope = bind(latex, {name: value(text) for name, text in stated.items()})
        trial = Trial(tree, border="values that the text states")
        trial.draw([scope])
    except (FormulaError, Disagreement, ValueError, TypeError, ArithmeticError, LookupError, np.linalg.LinAlgError):
        return False
    return True
