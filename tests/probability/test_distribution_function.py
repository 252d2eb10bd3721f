"""Checks of docs/probability/distribution_function.md: counting over outcomes, areas by quadrature, and the laws of scipy.stats."""

from itertools import product

import numpy as np
from scipy import integrate, optimize, stats

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint
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


def mixture(rng):
    """The CDF of a law that has a step of mass m at s and a density elsewhere."""
    smooth, s, m = law(rng), rng.normal(), rng.uniform(0.1, 0.8)
    return (lambda x: (1 - m) * smooth.cdf(x) + m * (x >= s)), s, m, smooth


def staircase(values, chances):
    """P(X <= x), outcome by outcome."""
    return lambda x: sum(c for v, c in zip(values, chances) if v <= x)


def disc(radius):
    """The area of a disc, from the lengths of its chords."""
    ends = {"weight": "alg", "wvar": (0.5, 0.5)}  # a chord is 2 sqrt((r + y) (r - y)) long
    return integrate.quad(lambda y: 2.0, -radius, radius, **ends)[0] if radius > 0 else 0.0


@equation("cdf-definition")
def test_cdf_definition(holds, rng):
    values, chances = experiment(rng)
    holds(X=discrete(values, chances), F=staircase(values, chances), each={"x": [-3.0, -2.0, -1.1, 1.0, 2.0, 9.0]})


@equation("cdf-sum")
def test_cdf_sum(holds, rng):
    values, chances = experiment(rng)
    holds(
        F=staircase(values, chances),
        p=lambda t: chances[values == t].sum(),
        t=sorted(set(values)),
        each={"x": [-3.0, -2.0, -1.1, 1.0, 2.0, 9.0]},
    )


@equation("cdf-integral")
def test_cdf_integral(holds, rng):
    X, f = dense(rng)
    holds(F=X.cdf, f=f, x=X.ppf(rng.uniform(0.1, 0.9)), given={"X": X})
    steps = {"F": staircase([-1.0, 1.0], [0.5, 0.5]), "f": lambda t: 0.5 * (abs(t) == 1)}
    holds.fails(outside="with a density", **steps, x=0.5, given={"X": discrete([-1.0, 1.0], [0.5, 0.5])})


@equation("larger-die-cdf")
def test_larger_die_cdf(holds):
    rolls = [max(roll) for roll in product(range(1, 7), repeat=2)]
    F = staircase(rolls, np.full(36, 1 / 36))
    holds(F=F, each={"x": [0.0, 0.8, 1.0, 2.6, 3.0, 5.99, 6.0]})
    holds.fails(outside=r"0 \le x", F=F, x=-0.5)
    holds.fails(outside=r"x \le 6", F=F, x=7.2)


@equation("dart-cdf")
def test_dart_cdf(holds, rng):
    F = lambda x: disc(min(max(x, 0.0), 1.0)) / disc(1)
    holds(F=F, x=float(rng.choice([0.0, 1.0, *rng.uniform(0.05, 1, size=4)])))
    holds.fails(outside=r"0 \le x", F=F, x=-0.5)
    holds.fails(outside=r"x \le 1", F=F, x=1.5)


@equation("cdf-range")
def test_cdf_range(holds, rng):
    """Outside of all values, too: there F is 0 or 1."""
    values, chances = experiment(rng)
    holds(F=staircase(values, chances), x=rng.uniform(-5, 5), tight=True)
    holds.tacit("increasing $F$", because="it is the distribution function of X")


@equation("cdf-monotone")
def test_cdf_monotone(holds, rng):
    values, chances = rng.uniform(-1, 1, size=9), rng.dirichlet(np.ones(9))
    a, b = np.sort(rng.uniform(-1, 1, 2))
    holds(F=staircase(values, chances), a=a, b=a if rng.random() < 0.2 else b, tight=True)
    holds.fails(outside=r"a \le b", F=staircase(values, chances), a=b, b=a)
    holds.tacit("increasing $F$", because="it is the distribution function of X")


@equation("cdf-limits")
def test_cdf_limits(holds, rng):
    F, *_ = mixture(rng)
    holds(F=F)


equivalent(
    "cdf-limits", r"2 \lim_{x \to -\infty} F(x) = 0, \qquad \lim_{x \to \infty} F(x) = 1", because="twice zero is zero"
)


@equation("cdf-interval")
def test_cdf_interval(holds, rng):
    """Both ends at values of X: the lower one is left out."""
    values, chances = experiment(rng)
    a, b = np.sort(rng.choice(sorted(set(values)), 2))
    holds(X=discrete(values, chances), F=staircase(values, chances), a=a, b=b)
    holds.fails(outside=r"a \le b", X=discrete(values, chances), F=staircase(values, chances), a=9.0, b=-9.0)


@equation("cdf-derivative")
def test_cdf_derivative(holds, rng):
    X = law(rng)
    holds(F=X.cdf, f=X.pdf, x=X.ppf(rng.uniform(0.2, 0.8)), given={"X": X})
    flat = stats.uniform()
    holds.fails(outside="continuous", F=flat.cdf, f=flat.pdf, x=1.0, given={"X": flat})
    steps = {"F": staircase([-1.0, 1.0], [0.5, 0.5]), "given": {"X": discrete([-1.0, 1.0], [0.5, 0.5])}}
    holds.fails(outside="with a density", f=stats.norm.pdf, x=0.5, **steps)


@equation("cdf-right-continuous")
def test_cdf_right_continuous(holds, rng):
    F, s, *_ = mixture(rng)
    holds(F=F, each={"x": [s, s + rng.uniform(0.5, 1)]})


equivalent("cdf-right-continuous", r"\lim_{h \to 0^+} F(x ) = F(x)", because="nothing in it depends on h")


@equation("cdf-jump")
def test_cdf_jump(holds, rng):
    F, s, m, _ = mixture(rng)
    holds(F=F, x=s, bind={"P(X = x)": m})


@equation("cdf-limit-step")
def test_cdf_limit_step(holds, rng):
    values, chances = rng.integers(-6, 18, size=30) / 2, rng.dirichlet(np.ones(30))
    holds(X=discrete(values, chances), F=staircase(values, chances), n=int(rng.integers(0, 7)))
    holds.fails(
        outside=r"n \ge 0",
        X=discrete([-0.5, 3.0], [0.5, 0.5]),
        F=staircase(np.array([-0.5, 3.0]), np.array([0.5, 0.5])),
        n=-1,
    )


@equation("relu-cdf")
def test_relu_cdf(holds, rng):
    """Outcome by outcome."""
    x, chances = np.round(rng.normal(size=12), 1), rng.dirichlet(np.ones(12))
    holds(
        F_X=staircase(x, chances),
        F_Y=staircase([max(v, 0.0) for v in x], chances),
        each={"y": [-1.0, -0.2, 0.0, 0.3, 1.1]},
    )


@equation("cdf-of-maximum")
def test_cdf_of_maximum(holds, rng):
    """All n-tuples of values, listed."""
    values, chances = np.array([0.0, 1.0, 2.5]), rng.dirichlet(np.ones(3))
    n = int(rng.integers(2, 5))
    holds(
        bind={
            r"P(\max_i X_i \le x)": lambda x: sum(
                np.prod([chances[i] for i in places])
                for places in product(range(3), repeat=n)
                if max(values[list(places)]) <= x
            )
        },
        F=staircase(values, chances),
        n=n,
        each={"x": [0.0, 1.0, 1.7]},
        given={"X": [discrete(values, chances) for _ in range(n)]},
    )
    F, event = staircase(values, chances), r"P(\max_i X_i \le x)"
    copies = {"X": joint([(v, v) for v in values], chances)}
    holds.fails(outside="independent", bind={event: F(1.0)}, F=F, n=2, x=1.0, given=copies)
    other = {"X": [discrete(values, chances), discrete(np.array([5.0]), np.ones(1))]}
    holds.fails(outside="with the same distribution", bind={event: 0.0}, F=F, n=2, x=1.0, given=other)


@equation("empirical-cdf")
def test_empirical_cdf(holds, rng):
    """At one of the numbers, which may come up more than once, and between them."""
    x = np.round(rng.normal(size=9), 1)
    holds(x=x, n=9, F_hat=stats.ecdf(x).cdf.evaluate, each={"t": [float(rng.choice(x)), float(rng.normal())]})


@equation("dkw", draws=8)
def test_dkw(holds, rng):
    """The exact law of the largest distance, the same for every continuous F."""
    n = int(rng.integers(1, 40)) if rng.random() < 0.6 else 10**5
    epsilon = rng.uniform(0.7, 1.8) / np.sqrt(n)
    holds(
        bind={r"P(D_n > \varepsilon)": stats.kstwo.sf(epsilon, n)},
        n=n,
        epsilon=epsilon,
        tight=0.01,
        border="the bound is reached in the limit of large n only",
        given={"x": [stats.uniform() for _ in range(min(n, 9))]},
    )
    copies = joint([(0,) * 9, (1,) * 9], [0.5, 0.5])  # at one value the distance is 1/2
    holds.fails(outside="independent", bind={r"P(D_n > \varepsilon)": 1.0}, n=40, epsilon=0.4, given={"x": copies})
    halves = {"x": [discrete([float(i % 2)], [1.0]) for i in range(40)]}  # half a step from the CDF of each
    holds.fails(
        outside="with the same distribution", bind={r"P(D_n > \varepsilon)": 1.0}, n=40, epsilon=0.4, given=halves
    )
    holds.fails(outside=r"\varepsilon > 0", bind={r"P(D_n > \varepsilon)": 1.0}, n=100, epsilon=-1.0)


equivalent(
    "dkw",
    r"P(D_n > \varepsilon) < 2 e^{-2 n \varepsilon^2}",
    because="equality is reached in the limit of large n only",
)


@equation("dkw-width")
def test_dkw_width(holds, rng):
    delta, n = between(rng, 0, 1), int(rng.integers(1, 50))
    width = optimize.brentq(lambda t: np.log(2) - 2 * n * t * t - np.log(delta), 1e-9, 10, xtol=1e-14, rtol=1e-14)
    holds(delta=delta, n=n, epsilon=width)
    holds.fails(outside=r"0 < \delta", delta=-delta, n=n, epsilon=width)
    holds.not_needed(r"\delta < 1", because="up to 2 there is a width, but a promise of no probability")


@equation("random-search")
def test_random_search(holds, rng):
    """The largest of n uniform numbers is a beta variable with parameters n and 1."""
    n = int(rng.integers(1, 80))
    phrase, one = r"P(\max_i X_i > s)", stats.uniform()
    top, scores = {"F": one.cdf, "s": 0.95}, [stats.uniform() for _ in range(min(n, 9))]  # nine of them are enough
    holds(bind={phrase: stats.beta(n, 1).sf(0.95)}, n=n, given={**top, "X": scores})
    holds.fails(outside="F(s) = 0.95", bind={phrase: 1 - 0.5**n}, n=n, given={**top, "s": 0.5, "X": scores})
    holds.fails(outside="independent", bind={phrase: 1 - 0.95}, n=2, given={**top, "X": [one, one]})
    hopeless = [one, discrete(np.zeros(1), np.ones(1))]  # the second never reaches the top
    holds.fails(outside="with the same distribution", bind={phrase: 1 - 0.95}, n=2, given={**top, "X": hopeless})
