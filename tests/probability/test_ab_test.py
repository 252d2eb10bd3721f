"""The formulas of docs/probability/ab_test.md."""

from math import comb

from scipy import stats
from scipy.integrate import quad
from scipy.special import beta as beta_function

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import joint


def trial(rng):
    """Parameters of a prior, and k of n."""
    a, b = 1.1 + 4 * rng.uniform(size=2) ** 2
    n = int(rng.integers(3, 12))
    return a, b, int(rng.integers(1, n)), n


@equation("bayes-density")
def test_bayes_density(holds, rng):
    """A Beta prior and a binomial likelihood have the posterior that scipy knows."""
    a, b, k, n = trial(rng)
    holds(
        p=lambda theta, k: stats.beta(a + k, b + n - k).pdf(theta),
        ell=lambda t: comb(n, k) * t**k * (1 - t) ** (n - k),
        q=lambda t: t ** (a - 1) * (1 - t) ** (b - 1) / beta_function(a, b),
        theta=rng.uniform(0.1, 0.9),
        k=k,
    )
    never = {"ell": lambda t: 0.0 * t, "q": stats.beta(a, b).pdf, "p": lambda theta, k: 1.0}
    holds.fails(outside=r"\int_0^1 \ell(t) q(t) \, dt > 0", **never, theta=0.5, k=k)


@equation("beta-density")
def test_beta_density(holds, rng):
    a, b = rng.uniform(0.5, 5, size=2)
    known = {"q": stats.beta(a, b).pdf, "a": a, "b": b, "B": beta_function}
    holds(theta=between(rng, 0, 1), **known)
    holds.fails(outside=r"0 < \theta", theta=-0.4, **known)
    holds.fails(outside=r"\theta < 1", theta=1.4, **known)
    holds.fails(outside="a > 0", q=lambda t: 1.0, theta=0.4, a=-0.5, b=2.0, B=beta_function)
    holds.fails(outside="b > 0", q=lambda t: 1.0, theta=0.4, a=2.0, b=-0.5, B=beta_function)


@equation("beta-function")
def test_beta_function(holds, rng):
    a, b = rng.uniform(1.2, 5, size=2)
    holds(B=beta_function, a=a, b=b)
    holds.fails(outside="a > 0", B=beta_function, a=-0.5, b=b)  # no area, but a value of the gamma functions
    holds.fails(outside="b > 0", B=beta_function, a=a, b=-0.5)


@equation("beta-update")
def test_beta_update(holds, rng):
    """Prior times likelihood, divided by its integral."""
    a, b, k, n = trial(rng)
    prior = stats.beta(a, b).pdf
    weight = lambda t, k: prior(t) * t**k * (1 - t) ** (n - k)  # the binomial coefficient cancels
    area = lambda k: quad(weight, 0, 1, args=(k,), epsabs=1e-13, epsrel=1e-12)[0]
    p, level = (lambda theta, k: weight(theta, k) / area(k)), lambda theta, k: 1.0
    holds(p=p, theta=between(rng, 0, 1), a=a, b=b, k=k, n=n, B=beta_function)
    holds.fails(outside=r"0 < \theta", p=level, theta=-0.4, a=a, b=b, k=k, n=n, B=beta_function)
    holds.fails(outside=r"\theta < 1", p=level, theta=1.4, a=a, b=b, k=k, n=n, B=beta_function)
    holds.fails(outside="a > 0", p=level, theta=0.4, a=-0.5, b=b, k=0, n=n, B=beta_function)
    holds.fails(outside="b > 0", p=level, theta=0.4, a=a, b=-0.5, k=n, n=n, B=beta_function)


@equation("beta-posterior-mean")
def test_beta_posterior_mean(holds, rng):
    """The mean by scipy; the weight from where it lies between prior mean and share."""
    a, b, k, n = trial(rng)
    if rng.random() < 0.3:
        k, n = int(rng.integers(2)), 1
    m, prior = stats.beta(a + k, b + n - k).mean(), stats.beta(a, b).mean()
    holds(m=m, w=(m - prior) / (k / n - prior), a=a, b=b, k=k, n=n)
    holds.fails(outside=r"n \ge 1", m=prior, w=0.0, a=a, b=b, k=0, n=0)


@equation("ab-better")
def test_ab_better(holds, rng):
    """For whole parameters the probability is a finite sum of Beta functions (Miller, Formulas for Bayesian A/B testing)."""
    (a_A, a_B), (b_A, b_B) = rng.integers(1, 9, size=(2, 2)).tolist()
    better = sum(
        beta_function(a_A + i, b_A + b_B) / ((b_B + i) * beta_function(1 + i, b_B) * beta_function(a_A, b_A))
        for i in range(a_B)
    )
    holds(
        bind={r"P(\theta_B > \theta_A)": better},
        f_B=stats.beta(a_B, b_B).pdf,
        F_A=stats.beta(a_A, b_A).cdf,
        given={"theta_A": stats.beta(a_A, b_A), "theta_B": stats.beta(a_B, b_B)},
    )
    one = joint([(0.2, 0.2), (0.8, 0.8)], [0.5, 0.5])  # always the same rate
    holds.fails(
        outside="independent",
        bind={r"P(\theta_B > \theta_A)": 0.0},
        f_B=stats.uniform().pdf,
        F_A=stats.uniform().cdf,
        given=dict(zip(("theta_A", "theta_B"), one)),
    )


for bound in ("1 + 1", "2"):
    equivalent(
        "ab-better",
        rf"P(\theta_B > \theta_A) = \int_0^{{{bound}}} f_B(t) F_A(t) \, dt",
        because="the density of a rate is zero above one",
    )


@equation("beta-binomial")
def test_beta_binomial(holds, rng):
    """The binomial probability, averaged over the rates."""
    a, b, k, n = trial(rng)
    prior = stats.beta(a, b).pdf
    mass = quad(lambda t: comb(n, k) * t**k * (1 - t) ** (n - k) * prior(t), 0, 1, epsabs=1e-13, epsrel=1e-12)[0]
    holds(bind={"P(M = k)": mass}, a=a, b=b, k=k, n=n, B=beta_function)
    holds.fails(outside="a > 0", bind={"P(M = k)": mass}, a=-a, b=b, k=k, n=n, B=beta_function)
    holds.fails(outside="b > 0", bind={"P(M = k)": mass}, a=a, b=-b, k=k, n=n, B=beta_function)
