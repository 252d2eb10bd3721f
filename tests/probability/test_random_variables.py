"""The formulas of docs/probability/random_variables.md."""

from itertools import product

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.formula.value.laws import joint

OMEGA = frozenset("abcdefg")


def weights(rng) -> dict[str, float]:
    """A probability for each of seven outcomes, one of them zero."""
    p = rng.dirichlet(np.ones(7))
    p[0] = 0
    return dict(zip(sorted(OMEGA), p / p.sum()))


def counter(weight: dict):
    """P as a function on sets of outcomes."""
    return lambda event: sum(weight[omega] for omega in event)


def table(rng, *shape: int) -> np.ndarray:
    """Random probabilities that sum to one."""
    return rng.dirichlet(np.ones(np.prod(shape))).reshape(shape)


def dependent(rng, values=((1, 2, 4), (0, 3, 5, 6))):
    """Two dependent random variables."""
    return joint(list(product(*values)), table(rng, len(values[0]) * len(values[1])))


@equation("random-variable-mass")
def test_random_variable_mass(holds, rng):
    """The mass by collecting the outcomes of each value in a dictionary first."""
    weight, value = weights(rng), dict(zip(sorted(OMEGA), [3, 1, 3, 4, 1, 1, 4]))
    collected: dict[int, float] = {}
    for omega, x in value.items():
        collected[x] = collected.get(x, 0.0) + weight[omega]
    for x in (1, 3, 4):
        holds(Omega=OMEGA, P=counter(weight), X=lambda omega: value[omega], x=x, bind={"P(X = x)": collected[x]})


@equation("marginal-distribution")
def test_marginal_distribution(holds, rng):
    X, Y = dependent(rng)
    holds(X=X, Y=Y, y=Y, each={"x": (1, 2, 4)})


@equation("conditional-distribution")
def test_conditional_distribution(holds, rng):
    """The conditional by a list of draws: those with X = x, and among them those with Y = y."""
    common = rng.dirichlet(np.full(3, 0.4))
    draws = [(int(a), int(b)) for a, b in zip(rng.choice(3, size=60, p=common), rng.integers(0, 3, size=60))]
    draws += [(0, 0), (1, 2)]
    x, y = draws[-1]
    kept = [b for a, b in draws if a == x]
    X, Y = joint(draws, np.full(len(draws), 1 / len(draws)))
    holds(X=X, Y=Y, x=x, y=y, bind={r"P(Y = y \mid X = x)": kept.count(y) / len(kept)})
    holds.fails(outside="P(X = x) > 0", X=X, Y=Y, x=7, y=y, bind={r"P(Y = y \mid X = x)": 0.0})


@equation("conditional-sums-to-one")
def test_conditional_sums_to_one(holds, rng):
    X, Y = joint(list(product((1, 2, 4), (0, 3, 5))), rng.dirichlet(np.full(9, 0.3)))
    holds(X=X, Y=Y, y=Y, x=4)
    holds.fails(outside="P(X = x) > 0", X=X, Y=Y, y=Y, x=7)


@equation("marginal-from-conditional")
def test_marginal_from_conditional(holds, rng):
    X, Y = dependent(rng)
    holds(X=X, Y=Y, x=X, each={"y": (0, 3, 5, 6)})


@equation("independent-variables")
def test_independent_variables(holds, rng):
    X, Y = joint(
        list(product((1, 2, 4), (0, 3))), np.outer(rng.dirichlet(np.ones(3)), rng.dirichlet(np.ones(2))).ravel()
    )
    holds(X=X, Y=Y, each={"x": (1, 2, 4), "y": (0, 3)})
    X, Y = dependent(rng)
    holds.fails(refuses="dependent variables", X=X, Y=Y, x=1, y=0)


@equation("autoregressive")
def test_autoregressive(holds, rng):
    """Texts of three tokens with random probabilities; a factor is the share of a prefix that goes on with a token."""
    p = table(rng, 2, 3, 2)
    mass = lambda prefix: p[tuple(int(t) for t in prefix)].sum()
    P = lambda x, before=None: mass(x) if before is None else mass([*before, x]) / mass(before)
    holds(x=np.array([1.0, 2.0, 0.0]), n=3, P=P)
    never = lambda x, before=None: 0.0 if before is None else np.nan  # none of its prefixes occurs: 0/0
    holds.fails(outside="P(x) > 0", x=np.array([1.0, 2.0, 0.0]), n=3, P=never)
