"""Checks of docs/probability/sampling.md: laws of estimates by listing every possible sample."""

from itertools import product

import numpy as np

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.formula.value.laws import discrete, joint
from tests.probability.small_laws import law, mean_of_draws


def g(x):
    return x**3 - 2 * x


@equation("monte-carlo-estimate")
def test_monte_carlo_estimate(holds, rng):
    x, total = rng.normal(size=6), 0.0
    for value in x:
        total += g(value)
    holds(I_hat=total / 6, n=6, g=g, x=x)


@equation("monte-carlo-unbiased")
def test_monte_carlo_unbiased(holds, rng):
    x, p = rng.normal(size=3), rng.dirichlet(np.ones(3))
    draws = lambda p: {"x": [discrete(x, p) for _ in range(4)]}
    holds(I_hat=mean_of_draws(g(x), p, 4), X=discrete(x, p), g=g, given=draws(p))
    q = np.roll(p, 1)
    holds.fails(
        outside="with the same distribution", I_hat=mean_of_draws(g(x), q, 4), X=discrete(x, p), g=g, given=draws(q)
    )


@equation("monte-carlo-variance")
def test_monte_carlo_variance(holds, rng):
    x, p, n = rng.normal(size=3), rng.dirichlet(np.ones(3)), int(rng.integers(2, 6))
    holds(I_hat=mean_of_draws(g(x), p, n), X=discrete(x, p), g=g, n=n, given={"x": [discrete(x, p) for _ in range(n)]})
    copies = joint([(v, v) for v in x], p)
    holds.fails(outside="independent", I_hat=discrete(g(x), p), X=discrete(x, p), g=g, n=2, given={"x": copies})
    q = np.roll(p, 1)
    other = {"x": [discrete(x, q) for _ in range(n)]}
    holds.fails(
        outside="with the same distribution", I_hat=mean_of_draws(g(x), q, n), X=discrete(x, p), g=g, n=n, given=other
    )
    holds.not_needed("finite variance", because="without it both sides are infinite")


@equation("dropout-mean")
def test_dropout_mean(holds, rng):
    p = between(rng, 0, 1)
    holds(m=discrete(np.array([0.0, 1.0]), np.array([p, 1 - p])), x=rng.normal(), p=p)
    holds.fails(outside="p < 1", m=discrete(np.array([0.0]), np.array([1.0])), x=rng.normal(), p=1.0)


@equation("dropout-variance")
def test_dropout_variance(holds, rng):
    p = between(rng, 0, 1)
    holds(m=discrete(np.array([0.0, 1.0]), np.array([p, 1 - p])), x=rng.normal(), p=p)
    holds.fails(outside="p < 1", m=discrete(np.array([0.0]), np.array([1.0])), x=rng.normal(), p=1.0)


@equation("layer-variance")
def test_layer_variance(holds, rng):
    n, a = 2, rng.uniform(0.5, 2)
    w_values, w_p = np.array([-a, 0.0, 2 * a]), np.array([0.4, 0.4, 0.2])  # mean zero, not symmetric
    x_values, x_p = rng.normal(1, 1, size=3), rng.dirichlet(np.ones(3))  # mean not zero
    outcomes = list(product(range(3), repeat=2 * n))
    sums = [sum(w_values[o[2 * i]] * x_values[o[2 * i + 1]] for i in range(n)) for o in outcomes]
    chances = [np.prod([w_p[o[2 * i]] * x_p[o[2 * i + 1]] for i in range(n)]) for o in outcomes]
    w, x = lambda: discrete(w_values, w_p), lambda: discrete(x_values, x_p)
    terms = {f"{letter}_{i}": one() for i in (1, 2) for letter, one in (("w", w), ("x", x))}
    holds(z=law(sums, chances), n=n, w=w(), x=x(), given=terms)
    twice = law([2 * a * b for a in w_values for b in x_values], [a * b for a in w_p for b in x_p])
    w_1, w_2 = joint([(v, v) for v in w_values], w_p)
    x_1, x_2 = joint([(v, v) for v in x_values], x_p)
    same = {"w_1": w_1, "w_2": w_2, "x_1": x_1, "x_2": x_2}
    holds.fails(outside="independent", z=twice, n=2, w=w(), x=x(), given=same)
    one = discrete(np.ones(1), np.ones(1))
    ones = {"w_1": one, "w_2": one, "x_1": x(), "x_2": x()}
    holds.fails(outside=r"\E[w] = 0", z=law(2 * x_values, x_p), n=2, w=one, x=x(), given=ones)
    alike = r"with the same distribution {0}_1, \dots, {0}_n {0}"
    holds.fails(outside=alike.format("w"), z=law(sums, chances), n=n, w=discrete(2 * w_values, w_p), x=x(), given=terms)
    holds.fails(outside=alike.format("x"), z=law(sums, chances), n=n, w=w(), x=discrete(2 * x_values, x_p), given=terms)


@equation("layer-kept")
def test_layer_kept(holds, rng):
    n, p = int(rng.integers(1, 9)), np.array([0.4, 0.4, 0.2])
    values = rng.normal(size=3)
    spread = np.sqrt(p @ values**2 - (p @ values) ** 2)
    z = discrete(rng.normal(1, 1, size=3), rng.dirichlet(np.ones(3)))
    for scale in (np.sqrt(2 / n), np.sqrt(1 / n), rng.uniform(0.1, 2)):
        holds(n=n, w=discrete(values / spread * scale, p), z=z)
    silent = discrete(np.zeros(1), np.ones(1))
    holds.fails(outside=r"\E[z^2] > 0", n=n, w=discrete(values / spread * np.sqrt(1 / n), p), z=silent)
