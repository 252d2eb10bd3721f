"""Checks of docs/probability/discrete.md: counting over all sequences, and the laws of scipy.stats."""

from itertools import product

import numpy as np
from scipy import stats

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint


def chance(rng):
    return rng.uniform(0.1, 0.9)


def count_of_successes(n, p):
    """The law of the number of successes, all sequences of n trials listed."""
    mass = np.zeros(n + 1)
    for sequence in product([0, 1], repeat=n):
        mass[sum(sequence)] += np.prod([p if success else 1 - p for success in sequence])
    return discrete(np.arange(n + 1.0), mass)


@equation("bernoulli-pmf")
def test_bernoulli_pmf(holds, rng):
    p = chance(rng)
    holds(X=stats.bernoulli(p), p=p, each={"k": [0, 1]})
    holds.fails(outside=r"k \in \{0, 1\}", X=stats.bernoulli(p), p=p, k=2)


@equation("bernoulli-total")
def test_bernoulli_total(holds, rng):
    holds(p=chance(rng))


@equation("bernoulli-cdf")
def test_bernoulli_cdf(holds, rng):
    p = chance(rng)
    holds(F=stats.bernoulli(p).cdf, p=p, each={"x": [-0.6, 0.0, 0.4, 0.8, 1.0, 1.7]})


@equation("bernoulli-moments")
def test_bernoulli_moments(holds, rng):
    p = chance(rng)
    holds(X=discrete([0.0, 1.0], [1 - p, p]), p=p)


@equation("bernoulli-widest")
def test_bernoulli_widest(holds, rng):
    holds(p=float(rng.choice([0.5, rng.uniform(), rng.normal()])))


@equation("bernoulli-loss")
def test_bernoulli_loss(holds, rng):
    p = between(rng, 0, 1)
    holds(X=stats.bernoulli(p), p=p, each={"y": [0, 1]})
    holds.fails(outside="0 < p", X=stats.bernoulli(0.0), p=0.0, y=1)
    holds.fails(outside="p < 1", X=stats.bernoulli(1.0), p=1.0, y=0)


@equation("binomial-pmf")
def test_binomial_pmf(holds, rng):
    n, p = int(rng.integers(2, 8)), chance(rng)
    trials = [discrete(np.array([0.0, 1.0]), np.array([1 - p, p])) for _ in range(n)]
    holds(
        X=count_of_successes(n, p),
        n=n,
        p=p,
        each={"k": range(n + 1)},
        given={f"X_{i}": t for i, t in enumerate(trials, 1)},
    )
    both = joint([(0.0, 0.0), (1.0, 1.0)], [1 - p, p])  # one trial, counted twice
    all_or_none = discrete(np.array([0.0, 2.0]), np.array([1 - p, p]))
    holds.fails(outside="independent", X=all_or_none, n=2, p=p, k=1, given={f"X_{i}": t for i, t in enumerate(both, 1)})
    rates = (p, p / 2)
    apart = {f"X_{i}": discrete(np.array([0.0, 1.0]), np.array([1 - r, r])) for i, r in enumerate(rates, 1)}
    uneven = discrete(np.arange(3.0), np.convolve([1 - rates[0], rates[0]], [1 - rates[1], rates[1]]))
    holds.fails(outside="with the same distribution", X=uneven, n=2, p=p, k=2, given=apart)


@equation("binomial-total")
def test_binomial_total(holds, rng):
    holds(n=int(rng.integers(2, 12)), p=chance(rng))


equivalent(
    "binomial-total",
    r"\sum_{k=0}^{{n} + 1} \binom{n}{k} p^k (1 - p)^{n - k} = 1",
    because="n things have no subset of n + 1",
)


@equation("binomial-cdf")
def test_binomial_cdf(holds, rng):
    n, p = int(rng.integers(3, 12)), chance(rng)
    holds(X=stats.binom(n, p), n=n, p=p, each={"x": [0, 1, 1.3, 2.9, n, n + 1.5]})
    holds.fails(outside=r"x \ge 0", X=stats.binom(n, p), n=n, p=p, x=-1.5)


@equation("binomial-moments")
def test_binomial_moments(holds, rng):
    n, p = int(rng.integers(2, 8)), chance(rng)
    holds(X=count_of_successes(n, p), n=n, p=p)


@equation("bernoulli-variance-steps")
def test_bernoulli_variance_steps(holds, rng):
    p = chance(rng)
    holds(X_1=discrete([0.0, 1.0], [1 - p, p]), p=p)


equivalent(
    "bernoulli-variance-steps",
    r"\Var(X_1) = \E[X_1] - \E[X_1]^2 = p - p^2 = p (1 - p)",
    because="a variable with values 0 and 1 is its own square",
)

equivalent(
    "bernoulli-variance-steps", r"\Var(X_1) = \E[X_1^{3}] - \E[X_1]^2 = p - p^2 = p (1 - p)", because="and its own cube"
)


@equation("binomial-ratio")
def test_binomial_ratio(holds, rng):
    n, p = int(rng.integers(3, 12)), between(rng, 0, 1)
    holds(X=stats.binom(n, p), n=n, p=p, each={"k": range(n)})
    for condition, certain in (("0 < p", 0.0), ("p < 1", 1.0)):
        holds.fails(outside=condition, X=stats.binom(n, certain), n=n, p=certain, k=1)


@equation("correlated-count-variance")
def test_correlated_count_variance(holds, rng):
    """Each trial copies a common leader with probability c: the correlation of a pair is c^2."""
    n, p, c = int(rng.integers(2, 5)), between(rng, 0, 1), chance(rng)
    mass, chances = np.zeros(n + 1), dict.fromkeys(product([0, 1], repeat=n), 0.0)
    for leader, *trials in product([0, 1], repeat=n + 1):
        given = [c * (x == leader) + (1 - c) * (p if x else 1 - p) for x in trials]
        chances[tuple(trials)] += (p if leader else 1 - p) * np.prod(given)
    for trials, probability in chances.items():
        mass[sum(trials)] += probability
    j, k = 1 + rng.permutation(n)[:2]
    trials = {"X": joint(list(chances), list(chances.values())), "j": int(j), "k": int(k)}
    known = {"X": discrete(np.arange(n + 1.0), mass), "n": n, "given": trials}
    holds(p=p, rho=c**2, **known)
    other = p / 2
    scaled = c**2 * p * (1 - p) / (other * (1 - other))  # so that the covariance is what it was
    holds.fails(outside=r"\E[X_i] = p", p=other, rho=scaled, **known)
    holds.fails(outside=r"\Cov(X_j, X_k) = \rho p (1 - p)", p=p, rho=c, **known)
    apart = joint(list(product([0, 1], repeat=2)), [(1 - p) ** 2, p * (1 - p), p * (1 - p), p**2])  # independent
    two = discrete([0.0, 1.0, 2.0], [(1 - p) ** 2, 2 * p * (1 - p), p**2])
    holds.fails(outside=r"j \ne k", X=two, n=2, p=p, rho=1.0, given={"X": apart, "j": 1, "k": 1})
    for bound in ("0 < p", "p < 1"):
        holds.not_needed(bound, because="at 0 and 1 nothing varies, both sides are zero, and there is no correlation")


@equation("poisson-limit")
def test_poisson_limit(holds, rng):
    holds(lambda_=rng.uniform(0.5, 3), each={"k": range(5)})
    holds.not_needed(
        r"\lambda > 0", because="the limit is one of algebra; only a mean that is positive makes probabilities of it"
    )


equivalent(
    "poisson-limit",
    r"\lim_{n \to \infty} \binom{n}{k} \left(\frac{\lambda}{n}\right)^k \left(1 - \frac{\lambda}{n}\right)^{n + k} = \frac{\lambda^k e^{-\lambda}}{k!}",
    because="a fixed number of further factors tends to one",
)

equivalent(
    "poisson-limit",
    r"\lim_{n \to \infty} \binom{n}{k} \left(\frac{\lambda}{n}\right)^k \left(1 - \frac{\lambda}{n}\right)^{n - e} = \frac{\lambda^k e^{-\lambda}}{k!}",
    because="a fixed number of further factors tends to one",
)


@equation("poisson-pmf")
def test_poisson_pmf(holds, rng):
    lambda_ = rng.uniform(0.5, 5)
    holds(X=stats.poisson(lambda_), lambda_=lambda_, each={"k": range(8)})
    holds.fails(outside=r"\lambda > 0", X=stats.poisson(lambda_), lambda_=-lambda_, k=1)


@equation("poisson-total")
def test_poisson_total(holds, rng):
    holds(lambda_=rng.uniform(0.5, 5))


equivalent(
    "poisson-total",
    r"\sum_{k=0}^{{\infty} - 1} \frac{\lambda^k e^{-\lambda}}{k!} = 1",
    because="infinity less one is infinity",
)

equivalent(
    "poisson-total",
    r"\sum_{k=0}^{{\infty} + 1} \frac{\lambda^k e^{-\lambda}}{k!} = 1",
    because="infinity and one is infinity",
)


@equation("poisson-cdf")
def test_poisson_cdf(holds, rng):
    lambda_ = rng.uniform(0.5, 5)
    holds(X=stats.poisson(lambda_), lambda_=lambda_, each={"x": [0, 1, 1.3, 2.9, 6.0]})
    holds.fails(outside=r"\lambda > 0", X=stats.poisson(lambda_), lambda_=-lambda_, x=1.3)
    holds.not_needed(r"x \ge 0", because="below 0 the sum is empty, and so is the event")


@equation("poisson-moments")
def test_poisson_moments(holds, rng):
    lambda_, k = rng.uniform(0.5, 5), np.arange(80.0)  # what is beyond has less than 1e-50
    mass = stats.poisson.pmf(k, lambda_)
    holds(X=discrete(k, mass / sum(mass)), lambda_=lambda_)
    holds.fails(outside=r"\lambda > 0", X=discrete(k, mass / sum(mass)), lambda_=-lambda_)


equivalent("poisson-moments", r"\E[X] = \lambda, \qquad \E (X) = \lambda", because="the mean is lambda, too")


@equation("le-cam")
def test_le_cam(holds, rng):
    n, p = int(rng.integers(1, 4)), 1.0 if rng.random() < 0.25 else rng.uniform(0.005, 0.9) ** 2
    holds(X=stats.binom(n, p), Y=stats.poisson(n * p), n=n, p=p, tight=True)
    holds.fails(outside="0 < p", X=stats.binom(n, 0.0), Y=stats.poisson(0.0), n=n, p=0.0)
    holds.fails(outside=r"p \le 1", X=stats.binom(n, 1.2), Y=stats.poisson(1.2 * n), n=n, p=1.2)


equivalent(
    "le-cam", r"\sum_{k=0}^{{\infty} - 1} |P(X = k) - P(Y = k)| < 2 n p^2", because="infinity less one is infinity"
)

equivalent(
    "le-cam", r"\sum_{k=0}^{{\infty} + 1} |P(X = k) - P(Y = k)| < 2 n p^2", because="infinity and one is infinity"
)


@equation("poisson-mean-steps")
def test_poisson_mean_steps(holds, rng):
    holds(lambda_=rng.uniform(0.5, 5))


@equation("poisson-square-steps")
def test_poisson_square_steps(holds, rng):
    holds(lambda_=rng.uniform(0.5, 5))


POISSON_MEAN = (
    r"\sum_{k=1}^%s k \frac{\lambda^k e^{-\lambda}}{k!}"
    r" = \lambda \sum_{k=1}^%s \frac{\lambda^{k-1} e^{-\lambda}}{(k-1)!} = \lambda"
)
POISSON_SQUARE = (
    r"\sum_{k=2}^%s k (k - 1) \frac{\lambda^k e^{-\lambda}}{k!}"
    r" = \lambda^2 \sum_{k=2}^%s \frac{\lambda^{k-2} e^{-\lambda}}{(k-2)!} = \lambda^2"
)
for near in (r"{{\infty} - 1}", r"{{\infty} + 1}"):
    for bounds in ((near, r"{\infty}"), (r"{\infty}", near)):
        because = "infinity and one, or less one, is infinity"
        equivalent("poisson-mean-steps", POISSON_MEAN % bounds, because=because)
        equivalent("poisson-square-steps", POISSON_SQUARE % bounds, because=because)
