"""The formulas of docs/probability/large_numbers.md."""

from itertools import product

import numpy as np
from scipy.special import roots_legendre
from scipy.stats import cauchy, gamma
from scipy.stats import t as student

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


@equation("sample-mean-moments")
def test_sample_mean_moments(holds, rng):
    x, p, n = rng.normal(1, 2, size=3), rng.dirichlet(np.ones(3)), int(rng.integers(2, 6))
    mu, sigma = moments(x, p)
    draws = {"X": [discrete(x, p) for _ in range(n)]}
    holds(X_bar=sum_of_draws(x, p, n, lambda s: s / n), mu=mu, sigma=sigma, n=n, given=draws)
    copies = {"X": joint([(v, v) for v in x], p)}
    holds.fails(outside="independent", X_bar=discrete(x, p), mu=mu, sigma=sigma, n=2, given=copies)
    other = {"X": [discrete(x, p), discrete(np.full(1, mu + 1), np.ones(1))]}
    mean = discrete((x + mu + 1) / 2, p)
    holds.fails(outside="with the same distribution", X_bar=mean, mu=mu, sigma=sigma, n=2, given=other)
    none = {r"\E[\bar X]": np.nan, r"\Var(\bar X)": np.nan}
    holds.fails(outside="finite variance", bind=none, mu=0.0, sigma=1.0, n=2, given={"X": [cauchy(), cauchy()]})


@equation("chebyshev")
def test_chebyshev(holds, rng):
    """Laws on three points reach the bound at the distance of the outer two, and stay below it elsewhere."""
    epsilon, mu, q = rng.integers(1, 12) / 8, rng.integers(-16, 16) / 8, rng.uniform(0.1, 0.5)  # exact distances
    holds(
        X=discrete(np.array([mu - epsilon, mu, mu + epsilon]), np.array([q, 1 - 2 * q, q])),
        mu=mu,
        sigma=epsilon * np.sqrt(2 * q),
        epsilon=epsilon * rng.choice([0.7, 1, 1.3]),
        tight=True,
    )
    holds.fails(outside="finite variance", X=student(1.5), mu=0.0, sigma=0.1, epsilon=0.5)
    near = discrete(np.array([mu - 0.5, mu + 0.5]), np.array([0.5, 0.5]))
    holds.fails(outside=r"\varepsilon > 0", X=near, mu=mu, sigma=0.5, epsilon=-1.0)


@equation("chebyshev-step")
def test_chebyshev_step(holds, rng):
    mu, epsilon = rng.integers(-16, 16) / 8, rng.integers(1, 12) / 8  # exact distances
    x = mu + rng.choice([-1, 1]) * epsilon * rng.choice([0.4, 1, 1.5])
    holds(x=x, mu=mu, epsilon=epsilon, tight=True)
    holds.fails(outside=r"\varepsilon > 0", x=mu + 0.5, mu=mu, epsilon=-1.0)


equivalent(
    "chebyshev-step",
    r"\varepsilon^2 \cdot \mathbf{1}[\left(x - \mu\right) \ge \varepsilon] \le (x - \mu)^2",
    because="it says less: the left side is 0 more often",
)


@equation("weak-law-bound")
def test_weak_law_bound(holds, rng):
    """For a fair sign and n = 2 the bound is reached."""
    n, mu, sigma = int(rng.choice([2, 3])), rng.integers(-16, 16) / 8, rng.integers(1, 6) / 8  # exact for two draws
    mean = sum_of_draws((mu - sigma, mu + sigma), (0.5, 0.5), n, lambda s: s / n)
    sign = lambda size: discrete([mu - size, mu + size], [0.5, 0.5])
    known = {"mu": mu, "sigma": sigma}
    draws = {"X": [sign(sigma) for _ in range(n)]}
    holds(X_bar=mean, n=n, epsilon=sigma * rng.choice([0.3, 1, 1.25, 2]), **known, tight=True, given=draws)
    holds.fails(outside=r"\varepsilon > 0", X_bar=mean, n=n, epsilon=-2 * sigma, **known, given=draws)
    copies = {"X": joint([(mu - sigma,) * 2, (mu + sigma,) * 2], [0.5, 0.5])}
    holds.fails(outside="independent", X_bar=sign(sigma), n=2, epsilon=sigma, **known, given=copies)
    wider = {"X": [sign(sigma), sign(3 * sigma)]}
    off = law([mu + (a + b) * sigma for a in (-0.5, 0.5) for b in (-1.5, 1.5)], [0.25] * 4)
    holds.fails(outside="with the same distribution", X_bar=off, n=2, epsilon=sigma, **known, given=wider)
    holds.not_needed("finite variance", because="an infinite bound is true and says nothing")


@equation("weak-law")
def test_weak_law(holds, rng):
    """Exponential draws with mean mu: the sum is gamma."""
    mu, epsilon = rng.uniform(0.3, 0.6), rng.uniform(0.1, 0.6)
    far = lambda n: gamma.cdf(n * (mu - epsilon), n, scale=mu) + gamma.sf(n * (mu + epsilon), n, scale=mu)
    event, X = r"P(|\bar X_n - \mu| \ge \varepsilon)", [gamma(1, scale=mu) for _ in range(9)]
    holds(bind={event: far}, given={"epsilon": epsilon, "X": X})
    holds.fails(outside=r"\varepsilon > 0", bind={event: lambda n: 1.0}, given={"epsilon": 0.0, "X": X})
    stays = lambda n: far(1)
    holds.fails(outside="independent", bind={event: stays}, given={"epsilon": epsilon, "X": X[:1] * 9})
    leaves = lambda n: float(n > 2)  # the first is mu for sure, all others are mu + 1
    apart = [discrete(np.full(1, mu + (k > 0)), np.ones(1)) for k in range(9)]
    holds.fails(outside="with the same distribution", bind={event: leaves}, given={"epsilon": 0.3, "X": apart})
    cauchy_far = lambda n: 2 * cauchy.sf(epsilon)  # the mean has the distribution of a single draw
    holds.fails(
        outside="finite mean", bind={event: cauchy_far}, given={"epsilon": epsilon, "X": [cauchy() for _ in range(9)]}
    )


@equation("cauchy-no-mean")
def test_cauchy_no_mean(holds, rng):
    holds(b=rng.uniform(0.5, 30))
    holds.not_needed("b > 0", because="both sides are even in b, and 0 at 0")


NODES, WEIGHTS = roots_legendre(1000)


@equation("cauchy-mean")
def test_cauchy_mean(holds, rng):
    """Induction: a share 1/n of one draw and the rest of a Cauchy mean of the others (by quadrature over the angle
    whose tangent it is) has the stated law for n = 2, which is the law that is put in for n = 3, and so on."""
    x, n = rng.normal(), int(rng.integers(2, 7))
    others = (n - 1) * np.tan(np.pi / 2 * NODES)
    mean = WEIGHTS / 2 @ cauchy.cdf(n * x - others)
    holds(x=x, bind={r"P(\bar X \le x)": mean}, given={"X": [cauchy() for _ in range(n)]})
    opposite = joint([(-1, 1), (1, -1)], [0.5, 0.5])  # the mean is 0
    holds.fails(outside="independent", x=x, bind={r"P(\bar X \le x)": float(x >= 0)}, given={"X": opposite})


equivalent("weak-law", r"2 \lim_{n \to \infty} P(|\bar X_n - \mu| \ge \varepsilon) = 0", because="twice zero is zero")


@equation("tosses-needed")
def test_tosses_needed(holds, rng):
    for n in (50000, 49999, 50001, int(rng.integers(1, 200000))):
        holds(n=n)
