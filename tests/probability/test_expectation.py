"""The formulas of docs/probability/expectation.md."""

from itertools import product

import numpy as np
from scipy import stats

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint
from tests.probability.variables import arrays, law, library, pair, variable


@equation("expectation")
def test_expectation(holds, rng):
    values, p = law(rng)
    X = discrete(values, p)
    holds(X=X, x=X, bind={r"\E[X]": library(values, p).expect(lambda i: values[np.int_(i)])})


@equation("balance")
def test_balance(holds, rng):
    values, p = rng.choice([-1, 1]) * np.array([-2.0, -1.0, 1.0, 2.0, 4.0]), rng.dirichlet(np.ones(5))
    if rng.random() < 0.3:  # a mean that is one of the values
        values, p = np.array([-1.0, 0.0, 2.0]), np.array([0.5, 0.25, 0.25])
    X = discrete(values, p)
    holds(X=X, x=X, mu=np.average(values, weights=p))


equivalent("balance", r"2 \sum_x (x - \mu) P(X = x) = 0", because="a multiple of zero")


@equation("indicator-expectation")
def test_indicator_expectation(holds, rng):
    values, p = law(rng)
    holds(X=discrete(values, p), a=values[rng.integers(4)])


@equation("expectation-of-function")
def test_expectation_of_function(holds, rng):
    """The left side from the distribution of g(X) itself, with equal values of g collected."""
    values, p = np.array([-2.0, -1.0, 1.0, 2.0, 3.0]), rng.dirichlet(np.ones(5))
    of_g: dict[float, float] = {}
    for v, q in zip(values, p):
        of_g[v**2] = of_g.get(v**2, 0.0) + q
    X = discrete(values, p)
    holds(X=X, x=X, g=lambda x: x**2, bind={r"\E[g(X)]": sum(y * q for y, q in of_g.items())})


@equation("jensen")
def test_jensen(holds, rng):
    a, b = rng.normal(size=2)
    convex = [lambda x: np.exp(x / 2), lambda x: abs(x - a), lambda x: x**2 + b * x, lambda x: a * x + b]
    holds(outside=["convex"], X=variable(rng), g=convex[rng.integers(4)], tight=True)
    none = {"bind": {r"\E[X]": np.nan, r"\E[g(X)]": np.nan}, "given": {"X": stats.cauchy()}}
    holds.fails(outside="finite mean $X$", g=lambda x: 2 * x, **none)
    holds.not_needed("finite mean $g(X)$", because="without it the right side is infinite")


@equation("expectation-linear")
def test_expectation_linear(holds, rng):
    X, Y = pair(rng)
    a, b, c = rng.normal(size=3)
    holds(X=X, Y=Y, a=a, b=b, c=c)
    heavy, one = stats.pareto(1), discrete([1.0], [1.0])
    for name, factors in (("X", {"a": 0.0, "b": 1.0}), ("Y", {"a": 1.0, "b": 0.0})):
        left = {"X": one, "Y": one, "c": 0.0, **factors}  # 0 times it is 0, whichever variable stands there
        holds.fails(outside=f"finite mean ${name}$", **left, bind={rf"\E[{name}]": heavy.mean()}, given={name: heavy})


for left in ("X a + bY + c", "aX + Y b + c"):
    equivalent("expectation-linear", rf"\E[{left}] = a \E[X] + b \E[Y] + c", because="numbers commute")


@equation("expectation-of-sum")
def test_expectation_of_sum(holds, rng):
    """Fixed points of a random permutation, which are dependent, with random values."""
    worth = rng.normal(size=4)
    orders = [p for p in product(range(4), repeat=4) if len(set(p)) == 4]
    hits = joint([[worth[i] * (p[i] == i) for i in range(4)] for p in orders], np.full(24, 1 / 24))
    holds(X=hits, n=4, bind={r"\E[X_i]": lambda i: worth[i - 1] / 4})


@equation("expectation-linear-step")
def test_expectation_linear_step(holds, rng):
    X, Y = pair(rng)
    a, b, c = rng.normal(size=3)
    holds(X=X, Y=Y, x=X, y=Y, a=a, b=b, c=c)


@equation("expectation-of-product")
def test_expectation_of_product(holds, rng):
    holds(X=variable(rng, 3), Y=variable(rng, 4))
    X, Y = pair(rng)
    holds.fails(outside="independent", X=X, Y=Y)
    heavy, sign = stats.pareto(1), discrete([-1.0, 1.0], [0.5, 0.5])  # infinity times zero
    for name, other in ("XY", "YX"):
        none = {rf"\E[{name}]": heavy.mean(), rf"\E[{other}]": 0.0, r"\E[XY]": np.nan}
        holds.fails(outside=f"finite mean ${name}$", bind=none, given={name: heavy, other: sign})


@equation("conditional-expectation")
def test_conditional_expectation(holds, rng):
    """The left side by a list of draws: the mean of y among those with the given x."""
    first = rng.choice(3, size=40, p=rng.dirichlet(np.full(3, 0.4)))
    draws = np.column_stack([first, rng.integers(0, 3, size=40)]) * [1.0, 2.5] + [0.0, 1.0]
    x = rng.choice(draws[:, 0])
    X, Y = joint(draws, np.full(40, 1 / 40))
    holds(X=X, Y=Y, y=Y, x=x, bind={r"\E[Y \mid X = x]": draws[draws[:, 0] == x, 1].mean()})
    holds.fails(outside="P(X = x) > 0", X=X, Y=Y, y=Y, x=7.0, bind={r"\E[Y \mid X = x]": 0.0})


@equation("total-expectation")
def test_total_expectation(holds, rng):
    X, Y = pair(rng)
    *_, y, p = arrays([X, Y])
    holds(X=X, Y=Y, bind={r"\E[Y]": y @ p})
