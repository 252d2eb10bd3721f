"""Checks of docs/probability/describing.md: counting over outcomes, areas by quadrature, and the laws of scipy.stats."""

from itertools import product

import numpy as np
from scipy import integrate, stats

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete
from tests.probability.variables import dense


def experiment(rng, values: int = 4, outcomes: int = 9):
    """Outcomes with probabilities, and the value of a random variable on each of them."""
    return rng.integers(0, values, size=outcomes) * 1.5 - 2, rng.dirichlet(np.ones(outcomes))


def law(rng):
    """One of four laws with a density."""
    return [
        stats.norm(rng.normal(), rng.uniform(0.5, 2)),
        stats.gamma(rng.uniform(2, 4), scale=rng.uniform(0.5, 2)),
        stats.beta(rng.uniform(2, 4), rng.uniform(2, 4)),
        stats.logistic(rng.normal(), rng.uniform(0.3, 1)),
    ][rng.integers(4)]


def larger_of_two_dice():
    return discrete([float(max(roll)) for roll in product(range(1, 7), repeat=2)], np.full(36, 1 / 36))


@equation("pmf-conditions")
def test_pmf_conditions(holds, rng):
    """The mass of x, counted over outcomes, some of them with probability zero."""
    values, chances = experiment(rng)
    places = sorted(set(values))
    holds(
        p=lambda x: sum(c for v, c in zip(values, chances) if v == x), t=places, each={"x": [*places, 0.3]}, tight=True
    )


equivalent("pmf-conditions", r"2 p(x) \ge 0, \qquad \sum_{t} p(t) = 1", because="twice a number has its sign")


@equation("pmf-event")
def test_pmf_event(holds, rng):
    values, chances = experiment(rng)
    B = {v for v in values if rng.random() < 0.5} | {values[0]}
    law = stats.rv_discrete(values=(np.arange(9), chances))()
    holds(X=discrete(values, chances), B=B, p=lambda x: sum(law.pmf(i) for i in np.flatnonzero(values == x)))


@equation("larger-die-pmf")
def test_larger_die_pmf(holds):
    holds(X=larger_of_two_dice(), each={"k": range(1, 7)})


@equation("pdf-interval")
def test_pdf_interval(holds, rng):
    X = law(rng)
    c, d = X.ppf(np.sort(rng.uniform(0.05, 0.95, 2)))
    holds(X=X, f=X.pdf, c=c, d=c if rng.random() < 0.2 else d)
    holds.fails(outside=r"c \le d", X=X, f=X.pdf, c=d, d=c)


for mutant in (r"P(c < X \le d) = \int_c^d f(x) \, dx", r"P(c \le X < d) = \int_c^d f(x) \, dx"):
    equivalent("pdf-interval", mutant, because="a continuous variable takes a given value with probability 0")


@equation("pdf-conditions")
def test_pdf_conditions(holds, rng):
    """At places where the density is zero, too."""
    X, f = dense(rng)
    holds(f=f, each={"x": [X.ppf(0.3), X.ppf(0.8), -40.0]}, tight=True)


equivalent(
    "pdf-conditions",
    r"2 f(x) \ge 0, \qquad \int_{-\infty}^{\infty} f(x) \, dx = 1",
    because="twice a number has its sign",
)


for shift in "-+":
    equivalent(
        "pdf-conditions",
        r"f(x) \ge 0, \qquad \int_{-\infty}^{{\infty} %s 1} f(x) \, dx = 1" % shift,
        because="infinity plus or minus one is infinity",
    )


@equation("pdf-point")
def test_pdf_point(holds, rng):
    X = law(rng)
    holds(X=X, c=X.ppf(rng.uniform(0.2, 0.8)))


equivalent("pdf-point", "2 P(X = c) = 0", because="twice zero is zero")

equivalent("pdf-point", "P(X = 2 c) = 0", because="it is true of every point")


@equation("pdf-height")
def test_pdf_height(holds, rng):
    X = law(rng)
    x = X.ppf(rng.uniform(0.05, 0.2))
    holds(bind={r"P(x \le X \le x + h)": lambda x, h: X.cdf(x + h) - X.cdf(x)}, f=X.pdf, x=x, h=0.05)


equivalent("pdf-height", r"P(x \le X \le x + h) = f(x) h - O(h^2)", because="O stands for an error of either sign")


def disc(radius):
    """The area of a disc, from the lengths of its chords."""
    return integrate.quad(lambda y: 2 * np.sqrt(radius**2 - y**2), -radius, radius, epsabs=1e-12)[0]


@equation("dart-interval")
def test_dart_interval(holds, rng):
    c, d = np.sort(rng.choice([0.0, 1.0, *rng.uniform(0.1, 1, 4)], size=2))
    holds(bind={r"P(c \le X \le d)": (disc(d) - disc(c)) / disc(1)}, c=c, d=d)
    holds.fails(outside=r"0 \le c", bind={r"P(c \le X \le d)": disc(0.7) / disc(1)}, c=-0.3, d=0.7)
    holds.fails(outside=r"c \le d", bind={r"P(c \le X \le d)": 0.0}, c=0.7, d=0.3)
    holds.fails(outside=r"d \le 1", bind={r"P(c \le X \le d)": 1 - disc(0.3) / disc(1)}, c=0.3, d=1.4)


@equation("telescoping-cdf")
def test_telescoping_cdf(holds, rng):
    """The Yule-Simon law with parameter 1 has these masses."""
    n = int(rng.integers(2, 30))
    holds(F=stats.yulesimon(1).cdf, n=n)
