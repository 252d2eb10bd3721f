"""Checks of docs/probability/limit_theorems.md: exact laws of sums by listing, by quadrature and from scipy.stats."""

from itertools import product

import numpy as np
from scipy.special import roots_legendre
from scipy.stats import binom, cauchy, expon, gamma, norm

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.chance import discrete


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


@equation("sample-mean-moments")
def test_sample_mean_moments(holds, rng):
    x, p, n = rng.normal(1, 2, size=3), rng.dirichlet(np.ones(3)), int(rng.integers(2, 6))
    mu, sigma = moments(x, p)
    holds(X_bar=sum_of_draws(x, p, n, lambda s: s / n), mu=mu, sigma=sigma, n=n)


@equation("chebyshev")
def test_chebyshev(holds, rng):
    """Laws on three points reach the bound at the distance of the outer two, and stay below it elsewhere."""
    epsilon, mu, q = rng.uniform(0.5, 2), rng.normal(), rng.uniform(0.1, 0.5)
    holds(
        X=discrete(np.array([mu - epsilon, mu, mu + epsilon]), np.array([q, 1 - 2 * q, q])),
        mu=mu,
        sigma=epsilon * np.sqrt(2 * q),
        epsilon=epsilon * rng.choice([0.7, 1 - 1e-12, 1.3]),
        tight=True,
    )


@equation("chebyshev-step")
def test_chebyshev_step(holds, rng):
    mu, epsilon = rng.normal(), rng.uniform(0.5, 2)
    x = mu + rng.choice([-1, 1]) * epsilon * rng.choice([0.4, 1 + 1e-12, 1.5])
    holds(x=x, mu=mu, epsilon=epsilon, tight=True)


@equation("weak-law-bound")
def test_weak_law_bound(holds, rng):
    """For a fair sign and n = 2 the bound is reached."""
    n, mu, sigma = int(rng.choice([2, 3])), rng.normal(), rng.uniform(0.5, 2)
    mean = sum_of_draws((mu - sigma, mu + sigma), (0.5, 0.5), n, lambda s: s / n)
    holds(X_bar=mean, mu=mu, sigma=sigma, n=n, epsilon=sigma * rng.choice([1 / 3 - 1e-11, 1 - 1e-11, 1.5]), tight=True)


@equation("weak-law")
def test_weak_law(holds, rng):
    """Exponential draws with mean mu: the sum is gamma."""
    mu, epsilon = rng.uniform(0.5, 2), rng.uniform(0.3, 0.6)
    far = lambda n: gamma.cdf(n * (mu - epsilon), n, scale=mu) + gamma.sf(n * (mu + epsilon), n, scale=mu)
    holds(bind={r"P(|\bar X_n - \mu| \ge \varepsilon)": far})


@equation("cauchy-no-mean")
def test_cauchy_no_mean(holds, rng):
    holds(b=rng.uniform(0.5, 30))


NODES, WEIGHTS = roots_legendre(1000)


@equation("cauchy-mean")
def test_cauchy_mean(holds, rng):
    """Induction: a share 1/n of one draw and the rest of a Cauchy mean of the others (by quadrature over the angle
    whose tangent it is) has the stated law for n = 2, which is the law that is put in for n = 3, and so on."""
    x, n = rng.normal(), int(rng.integers(2, 7))
    others = (n - 1) * np.tan(np.pi / 2 * NODES)
    holds(x=x, bind={r"P(\bar X \le x)": WEIGHTS / 2 @ cauchy.cdf(n * x - others)})


@equation("standardised-mean")
def test_standardised_mean(holds, rng):
    X, mu, sigma = rng.normal(size=5), rng.normal(), rng.uniform(0.5, 2)
    total = 0.0
    for value in X:
        total += value
    holds(X=X, X_bar=total / 5, mu=mu, sigma=sigma, n=5, Z_n=(total - 5 * mu) / (sigma * 5**0.5))


@equation("standardised-moments")
def test_standardised_moments(holds, rng):
    x, p, n = rng.normal(1, 2, size=3), rng.dirichlet(np.ones(3)), int(rng.integers(2, 6))
    mu, sigma = moments(x, p)
    holds(Z_n=sum_of_draws(x, p, n, lambda s: (s - n * mu) / (sigma * np.sqrt(n))))


@equation("central-limit")
def test_central_limit(holds, rng):
    z, k = rng.normal(), rng.uniform(1, 4)  # draws from a skewed gamma law of shape k
    holds(z=z, bind={r"P(Z_n \le z)": lambda n: gamma.cdf(n * k + z * np.sqrt(n * k), n * k)})


@equation("mgf-of-mean")
def test_mgf_of_mean(holds, rng):
    x, p, n = rng.normal(size=3), rng.dirichlet(np.ones(3)), int(rng.integers(2, 6))
    mu, sigma = moments(x, p)
    holds(
        Z_n=sum_of_draws(x, p, n, lambda s: (s - n * mu) / (sigma * np.sqrt(n))),
        t=rng.normal(),
        n=n,
        M=lambda t: sum(q * np.exp(t * (a - mu) / sigma) for a, q in zip(x, p)),
    )


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
    scale = rng.uniform(0.3, 6)  # of the coin's two values, which moves no distance
    holds(D_n=distance, rho=scale**3 * (p * (1 - p) ** 3 + (1 - p) * p**3), sigma=scale * sigma, n=n, tight=0.15)


@equation("median-shift")
def test_median_shift(holds, rng):
    """Gamma draws of shape k have skewness 2 / sqrt k."""
    k = rng.uniform(1, 4)
    holds(gamma=2 / np.sqrt(k), bind={r"P(Z_n \le 0)": lambda n: gamma.cdf(n * k, n * k)})


@equation("clt-interval")
def test_clt_interval(holds, rng):
    z = rng.uniform(0.3, 2.5)
    inside = lambda n: gamma.cdf(n + z * np.sqrt(n), n) - gamma.cdf(n - z * np.sqrt(n), n)
    holds(z=z, Phi=norm.cdf, bind={r"P\left(|\bar X_n - \mu| \le \frac{z \sigma}{\sqrt{n}}\right)": inside})


def test_skewed_draws_in_simulation():
    """Standardised means of 400 exponential draws within four standard errors of the exact share below zero
    (false alarm: 1 in 16000)."""
    repeats = 20000
    below = np.mean(np.random.default_rng(5).exponential(size=(repeats, 400)).mean(axis=1) <= 1)
    assert abs(below - gamma.cdf(400, 400)) < 4 * np.sqrt(0.25 / repeats)
    assert abs(expon.cdf(1) - gamma.cdf(1, 1)) < 1e-12


equivalent("standardised-moments", r"2 \E[Z_n] = 0, \qquad \Var(Z_n) = 1", because="twice zero is zero")
equivalent("weak-law", r"2 \lim_{n \to \infty} P(|\bar X_n - \mu| \ge \varepsilon) = 0", because="twice zero is zero")
equivalent("mgf-expansion", r"M(t) = 1 + \frac{t^2}{2} - O(t^3)", because="a term of that order may have either sign")
equivalent(
    "chebyshev",
    r"P(|X - \mu| = \varepsilon) \le \frac{\sigma^2}{\varepsilon^2}",
    because="the event is a part of the one bounded",
)
equivalent(
    "chebyshev-step",
    r"\varepsilon^2 \cdot \mathbf{1}[|x - \mu| = \varepsilon] \le (x - \mu)^2",
    because="the indicator is at most the one bounded",
)
equivalent(
    "weak-law-bound",
    r"P(|\bar X - \mu| = \varepsilon) \le \frac{\sigma^2}{n \varepsilon^2}",
    because="the event is a part of the one bounded",
)
