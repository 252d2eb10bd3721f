"""Checks of docs/probability/limit_theorems.md: exact laws of sums by listing, by quadrature and from scipy.stats."""

from itertools import product

import numpy as np
from scipy import special, stats
from scipy.stats import binom, expon, gamma, norm

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint


def law(values, p):
    """A random variable from outcomes, which may repeat, and their probabilities."""
    found = {}
    for value, probability in zip(values, p):
        value = round(float(value), 12)
        found[value] = found.get(value, 0.0) + float(probability)
    return discrete(np.array(list(found)), np.array(list(found.values())))


def sum_of_draws(x, p, n, f=lambda s: s):
    """The law of f(the sum of n independent draws), every sequence listed."""
    sequences = list(product(range(len(x)), repeat=n))
    return law([f(sum(x[i] for i in s)) for s in sequences], [np.prod([p[i] for i in s]) for s in sequences])


def moments(x, p):
    mu = sum(a * q for a, q in zip(x, p))
    return mu, np.sqrt(sum((a - mu) ** 2 * q for a, q in zip(x, p)))


@equation("standardised-mean")
def test_standardised_mean(holds, rng):
    X, mu, sigma = rng.normal(size=5), rng.normal(), rng.uniform(0.5, 2)
    total = 0.0
    for value in X:
        total += value
    holds(X=X, X_bar=total / 5, mu=mu, sigma=sigma, n=5, Z_n=(total - 5 * mu) / (sigma * 5**0.5))
    holds.fails(outside=r"\sigma^2 > 0", X=X, X_bar=X.mean(), mu=mu, sigma=0.0, n=5, Z_n=0.0)


@equation("standardised-moments")
def test_standardised_moments(holds, rng):
    x, p, n = rng.normal(1, 2, size=3), rng.dirichlet(np.ones(3)), int(rng.integers(2, 6))
    mu, sigma = moments(x, p)
    Z = sum_of_draws(x, p, n, lambda s: (s - n * mu) / (sigma * np.sqrt(n)))
    holds(Z_n=Z, given={"X": [discrete(x, p) for _ in range(n)]})
    twice = discrete((x - mu) / sigma * 2**0.5, p)
    holds.fails(outside="independent", Z_n=twice, given={"X": joint([(v, v) for v in x], p)})
    half = discrete((x - mu) / sigma / 2**0.5, p)  # the other draw is mu for sure
    other = {"X": [discrete(x, p), discrete(np.full(1, mu), np.ones(1))]}
    holds.fails(outside="with the same distribution", Z_n=half, given=other)
    none = {r"\E[Z_n]": np.nan, r"\Var(Z_n)": np.nan}
    holds.fails(outside="finite variance", bind=none, given={"X": [stats.cauchy(), stats.cauchy()]})


@equation("central-limit")
def test_central_limit(holds, rng):
    z, k, scale = rng.normal(), rng.uniform(1, 4), rng.uniform(0.1, 2)  # draws from a skewed gamma law of shape k
    X, sigma = [gamma(k, scale=scale) for _ in range(3)], scale * np.sqrt(k)  # three of the draws
    phrase = r"P(Z_n \le z)"
    below = lambda n: gamma.cdf(n * k + z * np.sqrt(n * k), n * k)
    holds(z=z, bind={phrase: below}, given={"X": X, "sigma": sigma})
    copies = lambda n: gamma.cdf(k + z * np.sqrt(k / n), k)
    holds.fails(outside="independent", z=z, bind={phrase: copies}, given={"X": X[:1] * 3, "sigma": sigma})
    leaves = lambda n: gamma.cdf(n * k + z * np.sqrt(n * k) - (n - 1), n * k)  # all but the first are larger by 1
    apart = {"X": [gamma(k, loc=float(i > 0)) for i in range(3)], "sigma": np.sqrt(k)}
    holds.fails(outside="with the same distribution", z=z, bind={phrase: leaves}, given=apart)
    zero = {phrase: lambda n: float(z >= 0)}  # divided by an infinite sigma, and where nothing varies
    heavy = {"X": [stats.t(1.5) for _ in range(3)], "sigma": np.inf}
    holds.fails(outside="finite variance", z=z, bind=zero, given=heavy)
    surely = {"X": [discrete(np.ones(1), np.ones(1)) for _ in range(3)], "sigma": 0.0}
    holds.fails(outside=r"\sigma^2 > 0", z=z, bind=zero, given=surely)


@equation("mgf-of-mean")
def test_mgf_of_mean(holds, rng):
    x, p, n = rng.normal(size=3), rng.dirichlet(np.ones(3)), int(rng.integers(2, 6))
    mu, sigma = moments(x, p)
    holds(
        Z_n=sum_of_draws(x, p, n, lambda s: (s - n * mu) / (sigma * np.sqrt(n))),
        t=rng.normal(),
        n=n,
        M=lambda t: sum(q * np.exp(t * (a - mu) / sigma) for a, q in zip(x, p)),
        given={"X": [discrete(x, p) for _ in range(n)]},
    )
    M = lambda t: sum(q * np.exp(t * (a - mu) / sigma) for a, q in zip(x, p))
    twice, copies = discrete((x - mu) / sigma * 2**0.5, p), {"X": joint([(v, v) for v in x], p)}
    holds.fails(outside="independent", Z_n=twice, t=rng.normal(), n=2, M=M, given=copies)
    half = discrete((x - mu) / sigma / 2**0.5, p)  # the other draw is mu for sure
    other = {"X": [discrete(x, p), discrete(np.full(1, mu), np.ones(1))]}
    holds.fails(outside="with the same distribution", Z_n=half, t=rng.normal(), n=2, M=M, given=other)


@equation("mgf-expansion")
def test_mgf_expansion(holds, rng):
    """Standardised gamma draws of shape k have M(t) = exp(-t sqrt k) (1 - t / sqrt k)^-k."""
    r = np.sqrt(rng.uniform(1, 4))
    holds(M=lambda t: np.exp(-t * r) * (1 - t / r) ** (-r * r), t=0.1)


@equation("mgf-limit")
def test_mgf_limit(holds, rng):
    r = np.sqrt(rng.uniform(1, 4))
    holds(M=lambda t: np.exp(-t * r - r * r * np.log1p(-t / r)), t=rng.uniform(-0.9, 0.9))


@equation("berry-esseen")
def test_berry_esseen(holds, rng):
    """Coins of every bias; the distance is largest at a jump. The best of them comes within 15 percent of the bound."""
    p, n = (rng.uniform(0.05, 0.95), int(rng.integers(1, 60))) if rng.random() < 0.6 else ((4 - 10**0.5) / 2, 20000)
    k, sigma = np.arange(n + 1), np.sqrt(p * (1 - p))
    normal, F = norm.cdf((k - n * p) / (sigma * np.sqrt(n))), binom.cdf(k, n, p)
    distance = max(abs(F - normal).max(), abs(F - binom.pmf(k, n, p) - normal).max())
    scale = rng.uniform(0.3, 2) ** 3  # of the coin's two values, which moves no distance
    X = [discrete(scale * np.arange(2.0), np.array([1 - p, p])) for _ in range(min(n, 4))]  # four of the draws
    rho = scale**3 * (p * (1 - p) ** 3 + (1 - p) * p**3)
    coins = {"X": X, "mu": scale * p}
    holds(D_n=distance, rho=rho, sigma=scale * sigma, n=n, tight=0.15, given=coins)
    holds.fails(outside=r"\rho = \E[|X_1 - \mu|^3]", D_n=distance, rho=rho / 9, sigma=scale * sigma, n=n, given=coins)
    surely = {"X": [discrete(np.ones(1), np.ones(1)) for _ in range(min(n, 4))], "mu": 1.0}
    holds.fails(outside=r"\sigma > 0", D_n=0.5, rho=0.0, sigma=0.0, n=n, given=surely)
    fair = discrete(np.array([-1.0, 1.0]), np.full(2, 0.5))
    at = {"rho": 1.0, "sigma": 1.0}
    copies = norm.cdf(2) - 0.5  # the normal probability that a standardised mean of +-2 leaves out
    holds.fails(outside="independent", D_n=copies, n=4, given={"X": [fair] * 4, "mu": 0.0}, **at)
    zeros = [discrete(np.zeros(1), np.ones(1)) for _ in range(3)]  # all but the first are zero
    apart = {"X": [fair, *zeros], "mu": 0.0}
    holds.fails(outside="with the same distribution", D_n=norm.cdf(-0.5), n=4, given=apart, **at)
    holds.not_needed(r"\rho < \infty", because="an infinite bound is true and says nothing")


def mean_of_wait(k, g):
    """The mean of a smooth g of a gamma variable of shape k, by Gauss's rule."""
    places, weights = special.roots_genlaguerre(40, k - 1)
    return weights @ g(places) / weights.sum()


def test_mean_of_wait():
    for g in (lambda x: x**3, lambda x: norm.cdf(1 - x / 3)):
        assert abs(mean_of_wait(2.5, g) - gamma(2.5).expect(g)) < 1e-6


@equation("median-shift")
def test_median_shift(holds, rng):
    """Gamma draws of shape k have skewness 2 / sqrt k."""
    k = rng.uniform(1, 4)
    waits, shift = [stats.gamma(k) for _ in range(3)], r"P(Z_n \le 0)"  # three of the draws
    skewed = {"gamma": 2 / np.sqrt(k)}
    holds(**skewed, bind={shift: lambda n: stats.gamma.cdf(n * k, n * k)}, given={"X": waits})
    once = stats.gamma.cdf(k, k)  # all draws are the first
    holds.fails(outside="independent", **skewed, bind={shift: lambda n: once}, given={"X": waits[:1] * 3})
    bells = [norm(k, np.sqrt(k)) for _ in range(2)]  # all but the first are normal, with its mean and variance
    beside_bells = lambda n: mean_of_wait(k, lambda x: norm.cdf((k - x) / np.sqrt((n - 1) * k))) if n > 1 else once

    holds.fails(
        outside="with the same distribution", **skewed, bind={shift: beside_bells}, given={"X": [waits[0], *bells]}
    )
    coins = [discrete(np.array([0.0, 1.0]), np.array([0.75, 0.25])) for _ in range(3)]
    heads = lambda n: binom.cdf(np.floor(n / 4), n, 0.25)  # with a jump at the mean where 4 divides n
    holds.fails(outside="with a density", gamma=0.5 / np.sqrt(0.1875), bind={shift: heads}, given={"X": coins})
    heavy = [stats.t(3) for _ in range(3)]  # symmetric, so that the left side is 0, and without a skewness
    none = float(heavy[0].stats(moments="s"))
    holds.fails(outside="finite third moment", gamma=none, bind={shift: lambda n: 0.5}, given={"X": heavy})


@equation("clt-interval")
def test_clt_interval(holds, rng):
    z = between(rng, 0, 2.5)
    inside = lambda n: gamma.cdf(n + z * np.sqrt(n), n) - gamma.cdf(n - z * np.sqrt(n), n)
    phrase = r"P\left(|\bar X_n - \mu| \le \frac{z \sigma}{\sqrt{n}}\right)"
    sigma = rng.uniform(0.1, 2)
    X = [expon(scale=sigma) for _ in range(3)]  # three of the draws
    known = {"X": X, "sigma": sigma}
    holds(z=z, Phi=special.ndtr, bind={phrase: inside}, given=known)
    never, always = {phrase: lambda n: 0.0}, {phrase: lambda n: 1.0}
    holds.fails(outside="z > 0", z=-z, Phi=special.ndtr, bind=never, given=known)
    copies = {phrase: lambda n: expon.cdf(1 + z / np.sqrt(n)) - expon.cdf(1 - z / np.sqrt(n))}
    holds.fails(outside="independent", z=z, Phi=special.ndtr, bind=copies, given={"X": X[:1] * 3, "sigma": sigma})
    apart = {"X": [expon(scale=sigma), *(expon(scale=3 * sigma) for _ in range(2))], "sigma": sigma}
    holds.fails(outside="with the same distribution", z=z, Phi=special.ndtr, bind=never, given=apart)
    heavy = {"X": [stats.t(1.5) for _ in range(3)], "sigma": np.inf}
    holds.fails(outside="finite variance", z=z, Phi=special.ndtr, bind=always, given=heavy)
    surely = {"X": [discrete(np.ones(1), np.ones(1)) for _ in range(3)], "sigma": 0.0}
    holds.fails(outside=r"\sigma^2 > 0", z=z, Phi=special.ndtr, bind=always, given=surely)


def test_skewed_draws_in_simulation():
    """Standardised means of 400 exponential draws within four standard errors of the exact share below zero
    (false alarm: 1 in 16000)."""
    repeats = 20000
    below = np.mean(np.random.default_rng(5).exponential(size=(repeats, 400)).mean(axis=1) <= 1)
    assert abs(below - gamma.cdf(400, 400)) < 4 * np.sqrt(0.25 / repeats)
    assert abs(expon.cdf(1) - gamma.cdf(1, 1)) < 1e-12


equivalent("standardised-moments", r"2 \E[Z_n] = 0, \qquad \Var(Z_n) = 1", because="twice zero is zero")
equivalent("mgf-expansion", r"M(t) = 1 + \frac{t^2}{2} - O(t^3)", because="a term of that order may have either sign")
