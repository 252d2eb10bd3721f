"""The conditions that a page can state in words: their names, what follows from them, what a check owes them.

How a kind is recognised in a value, and how a value is made to miss it, stands in `check/given/`.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A kind of condition.

    `words` are the ways to write it, `$` where a formula stands in them. `implies` are the kinds that follow from it,
    one step down. `apart` are kinds that the draws must not all be of: then the page says too little. `free` says why a
    formula need not fail outside; where it is empty, it has to. `together`: it is said of all its subjects at once.
    """

    name: str
    words: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    free: str = ""
    together: bool = False


DOMAIN = "outside, the formula is about other things"
SHAPE = "another shape is an error, not a counterexample"
OWN = ("symmetric", "triangular", "orthogonal")  # a square matrix with one of these is no generic one

_ALL = (
    # numbers, and arrays entry by entry
    Kind("real", ("real-valued",), apart=("integer", "nonnegative"), free=DOMAIN),
    Kind("complex", apart=("real",), free=DOMAIN),
    Kind("integer", ("whole", "integers"), free=DOMAIN),
    Kind("nonnegative", ("non-negative", "not negative"), apart=("positive",)),
    Kind("positive", (), ("nonnegative", "nonzero")),
    Kind("negative", (), ("nonzero",)),
    Kind("nonzero", ("non-zero", "not zero"), apart=("positive",)),
    Kind("binary", ("zero or one",), ("nonnegative", "integer"), free=DOMAIN),
    # shapes
    Kind("shape", ("of shape $",), apart=("square",), free=SHAPE),
    Kind("square", apart=(*OWN, "invertible"), free=SHAPE),
    Kind("length", ("of length $", "with $ entries"), free=SHAPE),
    # vectors
    Kind("unit", ("unit vector", "unit vectors", "unit length", "of length one"), apart=("standard basis",)),
    Kind("standard basis", ("standard basis vector", "standard basis vectors"), ("unit",)),
    Kind("centred", ("with centred columns", "centred columns")),
    Kind(
        "orthogonal to each other",
        ("mutually orthogonal", "pairwise orthogonal"),
        apart=("orthonormal",),
        together=True,
    ),
    Kind("orthonormal", (), ("orthogonal to each other", "linearly independent", "unit"), together=True),
    Kind("linearly independent", apart=("orthogonal to each other",), together=True),
    Kind("distinct", ("different", "pairwise distinct", "pairwise different"), together=True),
    Kind("descending", ("in descending order",), apart=("distinct",)),
    Kind("ascending", ("in ascending order",), apart=("distinct",)),
    # matrices
    Kind("symmetric", (), ("square",), ("positive semidefinite", "diagonal", "invertible")),
    Kind("positive semidefinite", ("semidefinite",), ("symmetric",), ("positive definite", "diagonal")),
    Kind("positive definite", (), ("positive semidefinite", "invertible"), ("diagonal",)),
    Kind("orthogonal", (), ("invertible", "orthonormal columns"), ("rotation", "symmetric", "diagonal")),
    Kind("rotation", (), ("orthogonal",), ("diagonal",)),
    Kind("orthonormal columns", ("with orthonormal columns",), ("full column rank",), ("orthogonal",)),
    Kind("invertible", ("nonsingular", "non-singular"), ("square", "full column rank", "full row rank"), OWN),
    Kind("full column rank", ("of full column rank",), apart=("orthonormal columns", "invertible")),
    Kind("full row rank", ("of full row rank",), apart=("invertible",)),
    Kind("rank", ("of rank $", "rank $")),
    Kind("triangular", (), ("square",), ("upper triangular", "lower triangular")),
    Kind("upper triangular", (), ("triangular",), ("diagonal",)),
    Kind("lower triangular", (), ("triangular",), ("diagonal",)),
    Kind("strictly lower triangular", (), ("lower triangular",)),
    Kind("positive diagonal", ("with positive diagonal", "with a positive diagonal"), ("square",), OWN),
    Kind("ones on the diagonal", ("with ones on the diagonal",), ("positive diagonal",), ("multiple of the identity",)),
    Kind("permutation", ("permutation matrix",), ("orthogonal", "doubly stochastic"), ("symmetric",)),
    Kind("diagonal", (), ("symmetric", "upper triangular", "lower triangular"), ("multiple of the identity",)),
    Kind("multiple of the identity", (), ("diagonal",)),
    Kind("diagonalisable", (), ("square",), ("symmetric",)),
    Kind("projection", ("idempotent",), ("square",), ("symmetric",)),
    Kind("stochastic", ("with rows that sum to one",), ("nonnegative",), ("doubly stochastic",)),
    Kind("doubly stochastic", (), ("stochastic",)),
    # chance
    Kind(
        "distribution", ("probabilities", "probability vector", "probability vectors"), ("nonnegative",), ("uniform",)
    ),
    Kind("uniform", (), ("distribution",)),
    Kind("pairwise uncorrelated", ("uncorrelated",), apart=("pairwise independent",), together=True),
    Kind("pairwise independent", (), ("pairwise uncorrelated",), ("independent",), together=True),
    Kind("independent", ("mutually independent", "jointly independent"), ("pairwise independent",), together=True),
    Kind("conditionally independent", ("conditionally independent given $",), (), ("independent",), together=True),
    Kind("with the same mean", ("of the same mean",), apart=("with the same distribution",), together=True),
    Kind("with the same variance", ("of the same variance",), apart=("with the same distribution",), together=True),
    Kind(
        "with the same distribution",
        ("identically distributed",),
        ("with the same mean", "with the same variance"),
        together=True,
    ),
    Kind(
        "finite mean",
        (
            "with finite mean",
            "of finite mean",
            "with finite means",
            "finite means",
            "with finite expectations",
            "finite expectation",
            "finite expectations",
        ),
    ),
    Kind(
        "finite variance",
        ("with finite variance", "of finite variance", "finite variances", "with finite variances"),
        ("finite mean",),
    ),
    Kind(
        "finite third moment",
        ("with finite third moment", "with a finite third moment", "of finite third moment", "a finite third moment"),
        ("finite variance",),
    ),
    Kind("with a density", ("a density", "density"), apart=("normal",)),
    Kind("normal", ("normally distributed",), ("finite third moment", "with a density")),
    Kind("disjoint", ("mutually exclusive",), apart=("partition",), together=True),
    Kind("partition", ("a partition",), ("disjoint",), together=True),
    # functions
    Kind("continuous", ("continuous at $", "continuous near $")),
    Kind("differentiable", ("differentiable at $",), ("continuous",)),
    Kind("continuously differentiable", ("continuously differentiable at $",), ("differentiable",)),
    Kind(
        "twice continuously differentiable",
        ("twice differentiable", "twice differentiable at $", "twice continuously differentiable at $"),
        ("continuously differentiable",),
    ),
    Kind(
        "three times continuously differentiable",
        ("three times continuously differentiable at $", "three times continuously differentiable near $"),
        ("twice continuously differentiable",),
    ),
    Kind("increasing", ("nondecreasing",), apart=("strictly increasing",)),
    Kind("strictly increasing", (), ("increasing",)),
    Kind("convex", apart=("strictly convex", "affine")),
    Kind("strictly convex", (), ("convex",)),
    Kind("strongly convex", ("$ strongly convex", "strongly convex with $"), ("strictly convex",)),
    Kind("concave", apart=("affine",)),
    Kind("affine", (), ("convex", "concave")),
    Kind(
        "smooth", ("$ smooth", "smooth with $", "smooth with constant $"), ("continuously differentiable",), ("convex",)
    ),
    # a relation between named quantities
    Kind("relation"),
)

KINDS = {kind.name: kind for kind in _ALL}
PHRASES = {
    phrase: kind for kind in _ALL if kind.name not in ("shape", "relation") for phrase in (kind.name, *kind.words)
}


def implied(names: Iterable[str]) -> set[str]:
    """These kinds and all that follow from them."""
    found, waiting = set(), list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += KINDS[name].implies
    return found
