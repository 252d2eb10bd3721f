"""The formulas of docs/probability/variance.md."""

import warnings

import numpy as np
import scipy.stats

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete
from tests.probability.variables import law, variable


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
        holds.fails(outside="finite variance", X=scipy.stats.pareto(1.5))


@equation("variance-affine")
def test_variance_affine(holds, rng):
    a, b = rng.normal(size=2)
    holds(X=variable(rng), a=a, b=b)


@equation("deviation-affine")
def test_deviation_affine(holds, rng):
    a, b = rng.normal(size=2)
    holds(X=variable(rng), a=a, b=b)


equivalent("deviation-affine", r"\sqrt{\Var(X a + b)} = |a| \sqrt{\Var(X)}", because="numbers commute")
equivalent("deviation-affine", r"\sqrt{\Var(aX - b)} = |a| \sqrt{\Var(X)}", because="any shift")


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
