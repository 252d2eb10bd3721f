"""Wrong formulas by chance: a second mutator that knows no rule of mathematics and none of `slips.py` and `claims.py`.

It deletes, doubles, swaps and replaces tokens at random and keeps what still parses, to another tree.
"""

import random
import zlib

from snippets._engine.check.mutate.formula import Mutant
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.parse import parse
from snippets._engine.formula.parse.tokenize import tokenize

TRIES = 60  # edits for each mutant that is wanted; most do not parse


def noise(latex: str, wanted: int, label: str = "") -> list[Mutant]:
    """Up to `wanted` mutants by one random edit each, always the same ones for a formula."""
    rng = random.Random(zlib.crc32(f"{label} {latex}".encode()))
    tokens = tokenize(latex)
    cut = [latex[a.start : b.start] for a, b in zip(tokens, tokens[1:], strict=False)]
    found: list[Mutant] = []
    seen = {parse(latex)}
    for _ in range(wanted * TRIES):
        if len(found) == wanted or not cut:
            break
        kind, wrong = _edit(rng, cut)
        try:
            tree = parse(wrong)
        except FormulaError:
            continue
        if tree not in seen:
            seen.add(tree)
            found.append(Mutant(kind, wrong, 0))
    return found


def _edit(rng: random.Random, cut: list[str]) -> tuple[str, str]:
    """One random edit of the pieces of a formula."""
    pieces, at = list(cut), rng.randrange(len(cut))
    kind = rng.choice(["deleted", "doubled", "swapped", "replaced", "moved"])
    if kind == "deleted":
        del pieces[at]
    elif kind == "doubled":
        pieces.insert(at, pieces[at])
    elif kind == "swapped" and at + 1 < len(pieces):
        pieces[at], pieces[at + 1] = pieces[at + 1], pieces[at]
    elif kind == "moved":
        pieces.insert(rng.randrange(len(pieces)), pieces.pop(at))
    else:
        kind, pieces[at] = "replaced", rng.choice(cut)
    return kind, "".join(p if p.endswith(" ") or not p[-1:].isalpha() else f"{p} " for p in pieces)
