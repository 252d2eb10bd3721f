"""The formulas of docs/probability/sampling_backwards.md."""

import numpy as np
from scipy import integrate, optimize, stats

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.formula.value.laws import discrete


def law(rng):
    """One of four laws with a density."""
    return [
        stats.norm(rng.normal(), rng.uniform(0.5, 2)),
        stats.gamma(rng.uniform(2, 4), scale=rng.uniform(0.5, 2)),
        stats.beta(rng.uniform(2, 4), rng.uniform(2, 4)),
        stats.logistic(rng.normal(), rng.uniform(0.3, 1)),
    ][rng.integers(4)]


def staircase(values, chances):
    """P(X <= x), outcome by outcome."""
    return lambda x: sum(c for v, c in zip(values, chances) if v <= x)


def disc(radius):
    """The area of a disc, from the lengths of its chords."""
    return integrate.quad(lambda y: 2 * np.sqrt(radius**2 - y**2), -radius, radius, epsabs=1e-12)[0]


@equation("waiting-cdf")
def test_waiting_cdf(holds, rng):
    lambda_ = rng.uniform(0.5, 3)
    F = stats.expon(scale=1 / lambda_).cdf
    holds(F=F, lambda_=lambda_, x=rng.choice([0.0, rng.uniform(0.1, 2)]))
    holds.fails(outside=r"\lambda > 0", F=F, lambda_=-lambda_, x=1.0)


@equation("waiting-quantile")
def test_waiting_quantile(holds, rng):
    lambda_ = rng.uniform(0.5, 3)
    holds(Q=stats.expon(scale=1 / lambda_).ppf, lambda_=lambda_, u=rng.uniform(0.05, 0.95))
    holds.fails(outside="0 < u", Q=stats.expon(scale=1 / lambda_).ppf, lambda_=lambda_, u=-0.2)
    holds.fails(outside="u < 1", Q=stats.expon(scale=1 / lambda_).ppf, lambda_=lambda_, u=1.2)
    holds.fails(outside=r"\lambda > 0", Q=stats.expon(scale=1 / lambda_).ppf, lambda_=-lambda_, u=0.4)


@equation("dart-quantile")
def test_dart_quantile(holds, rng):
    """The place where the area of a smaller disc is that share of the whole."""
    holds(Q=lambda u: optimize.brentq(lambda x: disc(x) / disc(1) - u, 0, 1, xtol=1e-14), u=between(rng, 0, 1))


def first_place(values, chances):
    """The quantile function by walking up the sorted values."""

    def Q(u):
        total = 0.0
        for value, chance in sorted(zip(values, chances)):
            total += chance
            if total >= u - 1e-12:
                return value
        return max(values)

    return Q


def sixteenths(rng):
    """A law whose probabilities are multiples of 1/16, so that stairs are met exactly."""
    values = np.sort(rng.choice(np.arange(-4.0, 5.0), 4, replace=False))
    return values, (1 + rng.multinomial(12, np.full(4, 0.25))) / 16


@equation("quantile")
def test_quantile(holds, rng):
    values, chances = sixteenths(rng)
    holds(Q=first_place(values, chances), F=staircase(values, chances), S=set(values), u=int(rng.integers(1, 16)) / 16)
    holds.not_needed("0 < u", because="for u = 0 and below both are the smallest value; a probability is in between")
    holds.fails(outside="u < 1", Q=first_place(values, chances), F=staircase(values, chances), S=set(values), u=17 / 16)


@equation("quantile-rule", draws=60)
def test_quantile_rule(holds, rng):
    """Heights u that a stair reaches exactly, and places x that are values, are among the draws."""
    values, chances = sixteenths(rng)
    holds(
        Q=first_place(values, chances),
        F=staircase(values, chances),
        u=int(rng.integers(1, 16)) / 16,
        x=float(rng.choice(np.arange(-5, 6))),
    )
    holds.tacit("$0 < u < 1$", because="there Q is defined")


@equation("inverse-transform")
def test_inverse_transform(holds, rng):
    """The middles of 64 cells stand for a uniform number: no stair lies inside a cell, so the shares are exact."""
    values, chances = sixteenths(rng)
    holds(
        Q=first_place(values, chances),
        U=discrete((np.arange(64) + 0.5) / 64, np.full(64, 1 / 64)),
        F=staircase(values, chances),
        x=float(rng.choice(values)) + rng.choice([0, 0.5]),
    )


@equation("integral-transform")
def test_integral_transform(holds, rng):
    """The place where F reaches u is searched, and the density integrated up to it."""
    X, u = law(rng), between(rng, 0, 1)
    reached = optimize.brentq(lambda x: X.cdf(x) - u, X.ppf(1e-6), X.ppf(1 - 1e-6), xtol=1e-13)
    below = (
        integrate.quad(X.pdf, X.ppf(1e-15), X.ppf(0.05))[0]
        + integrate.quad(X.pdf, X.ppf(0.05), reached, epsabs=1e-12)[0]
    )
    holds(bind={r"P(F(X) \le u)": below}, u=u, given={"F": X.cdf})
    step = {"F": lambda x: float(x >= u)}  # of the variable that is u for sure
    holds.fails(outside="continuous", bind={r"P(F(X) \le u)": 0.0}, u=u, given=step)
    holds.fails(outside="0 < u", bind={r"P(F(X) \le u)": 0.0}, u=-0.5)
    holds.fails(outside="u < 1", bind={r"P(F(X) \le u)": 1.0}, u=1.5)
