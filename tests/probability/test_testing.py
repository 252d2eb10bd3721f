"""Checks of docs/probability/testing.md: counting over outcomes, areas by quadrature, and the laws of scipy.stats."""

from itertools import product

import numpy as np
from scipy import stats

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete


@equation("p-value-upper")
def test_p_value_upper(holds, rng):
    """Fair coins, all sequences listed."""
    n = int(rng.integers(3, 8))
    heads = [float(sum(tosses)) for tosses in product([0, 1], repeat=n)]
    holds(
        T=discrete(heads, np.full(2**n, 0.5**n)),
        F=lambda t: stats.binom.cdf(np.floor(t), n, 0.5),
        t=float(rng.integers(0, n + 1)),
    )


@equation("p-value-level")
def test_p_value_level(holds, rng):
    """Any law of T with five values; the bound is met where alpha is itself a p-value."""
    chances = rng.dirichlet(np.ones(5))
    values = [sum(chances[i:]) for i in range(5)]
    V = discrete(values, chances)
    holds(V=V, alpha=rng.uniform() if rng.random() < 0.5 else values[int(rng.integers(1, 4))], tight=True)
    holds(V=V, alpha=float(rng.choice([0.0, 1.0, rng.uniform()])))  # the ends as well
    holds.fails(outside=r"0 \le \alpha", V=V, alpha=-0.1)
    holds.not_needed(r"\alpha \le 1", because="no probability is larger")


def clicks(rng):
    """k of n, neither none nor all."""
    n = int(rng.integers(3, 30))
    return int(rng.integers(1, n)), n


@equation("p-value")
def test_p_value(holds, rng):
    k, n = clicks(rng)
    rate = rng.uniform(0.1, 0.9)
    holds(p=stats.binomtest(k, n, rate, alternative="greater").pvalue, T=stats.binom(n, rate), t=k)


@equation("permutation-p-value", draws=8)
def test_permutation_p_value(holds, rng):
    u, v, M = rng.integers(0, 9, size=5), rng.integers(0, 9, size=6), int(rng.integers(30, 99))  # whole, so with ties
    statistic = lambda u, v, axis: np.sum(u, axis=axis) - np.sum(v, axis=axis)
    found = stats.permutation_test((u, v), statistic, vectorized=True, n_resamples=M, alternative="greater", rng=rng)
    holds(p=found.pvalue, T=found.null_distribution, t=found.statistic, M=M)


def groups(rng):
    """Two samples, from two observations up, with their squared standard errors and scipy's test."""
    (n, m), size = rng.integers(2, 8, size=2), rng.choice([0.3, 1.0])
    u, v = size * rng.normal(1, 2, size=n), size * rng.normal(size=m)
    return u, v, np.var(u, ddof=1) / n, np.var(v, ddof=1) / m, stats.ttest_ind(u, v, equal_var=False)


@equation("welch-statistic")
def test_welch_statistic(holds, rng):
    u, v, g_u, g_v, found = groups(rng)
    means = {"u_bar": np.mean(u), "v_bar": np.mean(v)}
    holds(T=found.statistic, **means, g_u=g_u, g_v=g_v, given={"n": len(u), "m": len(v)})
    holds.fails(outside="g_u + g_v > 0", T=0.0, **means, g_u=0.0, g_v=0.0, given={"n": 5, "m": 7})
    for name in ("n", "m"):
        because = "any squared standard errors will do; of one observation there is none"
        holds.not_needed(rf"{name} \ge 2", because=because)


@equation("welch-freedom")
def test_welch_freedom(holds, rng):
    u, v, g_u, g_v, found = groups(rng)
    holds(nu=found.df, g_u=g_u, g_v=g_v, n=len(u), m=len(v))
    holds.fails(outside="g_u + g_v > 0", nu=1.0, n=5, m=7, g_u=0.0, g_v=0.0)
    for name in ("n", "m"):  # nothing to divide by
        holds.fails(outside=rf"{name} \ge 2", nu=found.df, g_u=g_u, g_v=g_v, **{"n": 5, "m": 7, name: 1})


@equation("test-interval", draws=60)
def test_test_interval(holds, rng):
    x, alpha, mu_0 = rng.normal(size=5), rng.uniform(0.05, 0.5), rng.normal(0, 0.7)
    half = stats.t.isf(alpha / 2, 4) * stats.sem(x)
    A, B = np.mean(x) - half, np.mean(x) + half
    mu_0 = rng.choice([mu_0, mu_0, A, B])
    holds(A=A, B=B, mu_0=mu_0, p=stats.ttest_1samp(x, mu_0).pvalue, alpha=alpha)


@equation("power")
def test_power(holds, rng):
    n, delta, sigma = int(rng.integers(1, 20)), rng.normal(), rng.uniform(0.3, 1.5) ** 2
    mean = stats.norm(delta, sigma / np.sqrt(n))
    Z = stats.norm(mean.mean() / mean.std() * 1.0, 1.0)  # the mean in standard errors
    X = {"X": [stats.norm(delta, sigma) for _ in range(n)]}
    holds(Z=Z, c=rng.uniform(-1, 3), Phi=stats.norm.cdf, delta=delta, sigma=sigma, n=n, given=X)
    known = {"c": 0.5, "Phi": stats.norm.cdf, "delta": 1.0, "n": 2}
    wide = {"X": [stats.norm(1, 1), stats.norm(1, 3)]}
    holds.fails(outside="with the same distribution", Z=stats.norm(2**0.5, 5**0.5), sigma=1.0, given=wide, **known)
    holds.fails(outside=r"\sigma > 0", Z=stats.norm(2**0.5, 1), sigma=0.0, given=X, **known)
    coin = discrete([-1, 1], [0.5, 0.5])
    holds.fails(outside="normal", Z=coin, c=0.5, Phi=stats.norm.cdf, delta=0.0, sigma=1.0, n=1, given={"X": [coin]})
    two = {"X": [stats.norm(1, 1)] * 2}  # the mean is one draw, and Z is sqrt(2) times that
    holds.fails(
        outside="independent",
        Z=stats.norm(2**0.5, 2**0.5),
        c=0.5,
        Phi=stats.norm.cdf,
        delta=1.0,
        sigma=1.0,
        n=2,
        given=two,
    )


equivalent(
    "power",
    r"P(Z \ge c) = \Phi\left(\frac{\delta \sqrt{n}}{\sigma} - c\right)",
    because="a continuous variable takes a given value with probability 0",
)


@equation("paired-p-value")
def test_paired_p_value(holds, rng):
    n = int(rng.integers(3, 20))
    k = int(rng.integers(0, (n + 1) // 2))
    holds(p=stats.binomtest(k, n).pvalue, k=k, n=n)
    holds.fails(outside="k < n / 2", p=stats.binomtest(n - k, n).pvalue, k=n - k, n=n)
