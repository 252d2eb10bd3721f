"""The formulas of docs/probability/expectation.md."""

import warnings
from itertools import product

import numpy as np
import scipy.stats

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint


def law(rng, size: int = 4) -> tuple[np.ndarray, np.ndarray]:
    """Different values, negative ones among them, and their probabilities."""
    return np.sort(rng.normal(1, 3, size=size)), rng.dirichlet(np.ones(size))


def variable(rng, size: int = 4):
    return discrete(*law(rng, size))


def pair(rng):
    """Dependent random variables X and Y."""
    (x, _), (y, _) = law(rng, 3), law(rng, 4)
    return joint(list(product(x, y)), rng.dirichlet(np.ones(12)))


def library(values, p) -> scipy.stats.rv_discrete:
    """The same distribution in scipy, over the positions of its values."""
    return scipy.stats.rv_discrete(values=(range(len(values)), p))


def arrays(variables) -> tuple[np.ndarray, ...]:
    """The outcomes of a joint distribution as columns, their probabilities last."""
    space = variables[0].space
    return *np.array(space.outcomes).T, np.array(space.probabilities)


@equation("expectation")
def test_expectation(holds, rng):
    values, p = law(rng)
    X = discrete(values, p)
    holds(X=X, x=X, bind={r"\E[X]": library(values, p).expect(lambda i: values[np.int_(i)])})


@equation("balance")
def test_balance(holds, rng):
    values, p = rng.uniform(0.5, 2) * np.array([-2.0, -1.0, 1.0, 2.0, 4.0]), rng.dirichlet(np.ones(5))
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


@equation("expectation-linear")
def test_expectation_linear(holds, rng):
    X, Y = pair(rng)
    a, b, c = rng.normal(size=3)
    holds(X=X, Y=Y, a=a, b=b, c=c)


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


equivalent("expectation-of-product", r"\E[Y X] = \E[X] \E[Y]", because="numbers commute")


@equation("variance")
def test_variance(holds, rng):
    values, p = law(rng)
    holds(
        X=discrete(values, p), mu=np.average(values, weights=p), bind={r"\Var(X)": np.cov(values, aweights=p, ddof=0)}
    )


@equation("variance-shortcut")
def test_variance_shortcut(holds, rng):
    holds(X=variable(rng))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that the integral does not converge
        holds.fails(outside="finite variance", X=scipy.stats.t(1.5))


@equation("variance-affine")
def test_variance_affine(holds, rng):
    a, b = rng.normal(size=2)
    holds(X=variable(rng), a=a, b=b)


equivalent("variance-affine", r"\Var(X a + b) = a^2 \Var(X)", because="numbers commute")

equivalent("variance-affine", r"\Var(aX - b) = a^2 \Var(X)", because="any shift")


@equation("standardise")
def test_standardise(holds, rng):
    values, p = law(rng)
    values *= rng.choice([0.02, 1.0])
    holds(X=discrete(values, p), mu=np.average(values, weights=p), sigma=np.sqrt(np.cov(values, aweights=p, ddof=0)))
    holds.fails(outside=r"\sigma > 0", X=discrete([values[0]], [1.0]), mu=values[0], sigma=0.0)


@equation("squared-error-constant")
def test_squared_error_constant(holds, rng):
    values, p = law(rng)
    holds(X=discrete(values, p), mu=np.average(values, weights=p), c=rng.normal())


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


@equation("size-bias")
def test_size_bias(holds, rng):
    sizes = rng.integers(1, 9, size=5)
    X = discrete(sizes.tolist(), np.full(5, 0.2))
    answers = np.repeat(sizes, sizes)
    assert np.isclose(answers.mean(), np.mean(sizes**2) / sizes.mean())
    holds(X=X)


@equation("variance-multiplied-out")
def test_variance_multiplied_out(holds, rng):
    x, p = rng.normal(size=4), rng.dirichlet(np.ones(4))
    holds(X=discrete(x, p), mu=x @ p)


for mutant, why in (
    (r"\E[X^2 - 2X \mu + \mu^2] = \E[X^2] - 2\mu \cdot \mu + \mu^2", "X and mu are numbers"),
    (
        r"\E[X^2 - \mu^2] = \E[X^2] - 2\mu \cdot \mu + \mu^2",
        "the mean of 2 mu X is 2 mu^2, which is twice the last term",
    ),
    (r"\E[X^2 - 2\mu X + \mu^2] = \E[X^2] - \mu^2", "it is what remains of the terms"),
):
    equivalent("variance-multiplied-out", mutant, because=why)
