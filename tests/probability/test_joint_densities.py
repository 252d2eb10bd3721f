"""Checks of docs/probability/joint_densities.md: laws of scipy.stats in the plane, and slices by their known laws."""

import math

import numpy as np
from scipy import stats

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def plane(rng):
    """A correlated normal pair: the joint density, both marginals, and Y given X = x from the regression line."""
    mu, sigma, rho = rng.normal(size=2), rng.uniform(0.6, 1.6, size=2), rng.uniform(-0.8, 0.8)
    cross = rho * sigma[0] * sigma[1]
    law = stats.multivariate_normal(mu, [[sigma[0] ** 2, cross], [cross, sigma[1] ** 2]])
    (p, q), (_, r) = np.linalg.inv(law.cov).tolist()
    (m, n), factor = mu.tolist(), 1 / (2 * math.pi * math.sqrt(np.linalg.det(law.cov)))
    f = lambda x, y: factor * math.exp(-(p * (x - m) ** 2 + 2 * q * (x - m) * (y - n) + r * (y - n) ** 2) / 2)
    slope = rho * sigma[1] / sigma[0]
    given = lambda x: stats.norm(mu[1] + slope * (x - mu[0]), sigma[1] * np.sqrt(1 - rho**2))
    return f, law, stats.norm(mu[0], sigma[0]), stats.norm(mu[1], sigma[1]), given


@equation("joint-density", draws=6)
def test_joint_density(holds, rng):
    """The probability of the rectangle from scipy's distribution function in the plane."""
    f, law, *_ = plane(rng)
    (a, b), (c, d) = np.sort(rng.uniform(-2, 2, size=(2, 2)), axis=1)
    b, d = (a if rng.random() < 0.2 else b), (c if rng.random() < 0.2 else d)  # a line, now and then
    F = lambda x, y: law.cdf([x, y])
    holds(bind={r"P(a \le X \le b, c \le Y \le d)": F(b, d) - F(a, d) - F(b, c) + F(a, c)}, f=f, a=a, b=b, c=c, d=d)
    none = {r"P(a \le X \le b, c \le Y \le d)": 0.0}
    holds.fails(outside=r"a \le b", bind=none, f=f, a=1.0, b=0.0, c=0.0, d=1.0)
    holds.fails(outside=r"c \le d", bind=none, f=f, a=0.0, b=1.0, c=1.0, d=0.0)


@equation("marginal-density")
def test_marginal_density(holds, rng):
    f, _, X, _, _ = plane(rng)
    x = rng.normal()
    density = X.pdf(x)
    holds(f=f, bind={"f_X(x)": density}, x=x)


@equation("stick-marginal")
def test_stick_marginal(holds, rng):
    """The law of a product of two uniform numbers: minus its logarithm is gamma with shape 2."""
    y = np.clip(rng.beta(0.5, 0.5), 0.01, 0.99)
    holds(bind={"f_Y(y)": stats.gamma(2).pdf(-np.log(y)) / y}, y=y)
    holds.fails(outside="y < 1", bind={"f_Y(y)": 0.0}, y=1.5)
    holds.fails(outside="0 < y", bind={"f_Y(y)": 0.0}, y=-0.5)


@equation("conditional-density")
def test_conditional_density(holds, rng):
    f, _, X, _, given = plane(rng)
    x, y = rng.normal(size=2)
    holds(bind={r"g(y \mid x)": given(x).pdf(y), "f_X(x)": X.pdf(x)}, f=f, x=x, y=y)
    holds.fails(outside="f_X(x) > 0", bind={r"g(y \mid x)": 0.0, "f_X(x)": 0.0}, f=lambda x, y: 0.0, x=x, y=y)


@equation("conditional-density-total")
def test_conditional_density_total(holds, rng):
    f, _, X, _, _ = plane(rng)
    x = rng.normal()
    at_x = X.pdf(x)
    holds(g=lambda y, x: f(x, y) / at_x, x=x)


@equation("conditional-density-limit", draws=8)
def test_conditional_density_limit(holds, rng):
    """The density x + y on the unit square: both probabilities in closed form; for h below zero there is no event."""
    x, (c, d) = rng.uniform(0.1, 0.8), np.sort(rng.uniform(0, 1, size=2))
    squares = lambda h: ((x + h) ** 2 - x**2) / 2
    both = lambda h: (d - c) * squares(h) + h * (d**2 - c**2) / 2 if h > 0 else 0.0
    strip = lambda h: squares(h) + h / 2 if h > 0 else 0.0
    slice_near = {
        r"P(x \le X \le x + h, c \le Y \le d)": lambda h: both(h),
        r"P(x \le X \le x + h)": lambda h: strip(h),
    }
    inside = lambda t: 0 <= t <= 1
    f, b = lambda s, t: (s + t) * inside(t), lambda t: (x + 0.2 + t) * inside(t)
    at = {"x": x, "c": c, "d": d}
    s, t = x + rng.choice([0.2, rng.uniform(0.01, 0.2)]), rng.uniform(0, 1)
    holds(bind=slice_near, g=lambda y, x: (x + y) / (x + 0.5), **at, given={"f": f, "b": b, "s": s, "t": t})
    # the slice at x alone is level
    level = lambda s, t: 1.0 * inside(t) if s == x else f(s, t)
    holds.fails(
        outside="continuous",
        bind=slice_near,
        g=lambda y, x: 1.0,
        **at,
        given={"f": level, "b": b, "s": s, "t": t},
    )
    # half of the probability is a hill at height 1/(s - x), which runs away from the slice
    hill = lambda s, t: max(0.0, 1 - abs(t - 1 / (s - x))) / (1 - x) if s > x else 0.0
    runs = {"f": lambda s, t: (f(s, t) + hill(s, t)) / 2, "b": b, "s": x + 0.1, "t": 10.0}
    away = {
        r"P(x \le X \le x + h, c \le Y \le d)": lambda h: both(h) / 2,
        r"P(x \le X \le x + h)": lambda h: (strip(h) + h / (1 - x)) / 2 if h > 0 else 0.0,
    }
    holds.fails(outside=r"f(s, t) \le b(t)", bind=away, g=lambda y, x: (x + y) / (x + 0.5), **at, given=runs)


@equation("joint-density-product")
def test_joint_density_product(holds, rng):
    f, _, X, _, given = plane(rng)
    x, y = rng.normal(size=2)
    holds(f=f, g=lambda y, x: given(x).pdf(y), bind={"f_X(x)": X.pdf(x)}, x=x, y=y)


@equation("conditional-mean-density")
def test_conditional_mean_density(holds, rng):
    f, _, X, _, given = plane(rng)
    x = rng.normal()
    at_x = X.pdf(x)
    holds(bind={r"\E[Y \mid X = x]": given(x).mean()}, g=lambda y, x: f(x, y) / at_x, x=x)
    cauchy = {"g": lambda y, x: 1 / (math.pi * (1 + y * y)), "x": x}  # it is symmetric about 0, and has no mean
    finite = r"\int_{-\infty}^{\infty} |y| g(y \mid x) \, dy < \infty"
    holds.fails(outside=finite, bind={r"\E[Y \mid X = x]": np.nan}, **cauchy)


@equation("independent-densities")
def test_independent_densities(holds, rng):
    """The volume over a small square is the product of the probabilities of its sides; a normal pair, in the plane."""
    X, Y = stats.norm(rng.normal(), rng.uniform(0.5, 2)), stats.norm(rng.normal(), rng.uniform(0.5, 2))
    x, y, h = *rng.normal(size=2), 1e-4
    plane = stats.multivariate_normal([X.mean(), Y.mean()], np.diag([X.var(), Y.var()]))
    both = (X.cdf(x + h) - X.cdf(x - h)) * (Y.cdf(y + h) - Y.cdf(y - h)) / (2 * h) ** 2
    assert np.isclose(plane.pdf([x, y]), both, rtol=1e-6)
    holds(bind={"f(x, y)": plane.pdf([x, y]), "f_X(x)": X.pdf(x), "f_Y(y)": Y.pdf(y)})


@equation("bayes-densities", draws=8)
def test_bayes_densities(holds, rng):
    """X given Y from the other regression line, Y given X as it is known."""
    _, law, X, Y, given = plane(rng)
    (s, cross), (_, t) = law.cov
    mean, spread, centre, width = X.mean(), np.sqrt(s - cross**2 / t), Y.mean(), Y.std()
    bell = lambda u: np.exp(-u * u / 2) / np.sqrt(2 * np.pi)
    x, y = rng.normal(size=2)
    holds(
        bind={r"g(y \mid x)": given(x).pdf(y)},
        x=x,
        y=y,
        f_Y=lambda y: bell((y - centre) / width) / width,
        h=lambda x, y: bell((x - mean - cross / t * (y - centre)) / spread) / spread,
        given={"f_X": X.pdf},
    )
    never = {"f_Y": Y.pdf, "h": lambda x, y: 0.0, "given": {"f_X": lambda x: 0.0}}
    holds.fails(outside="f_X(x) > 0", bind={r"g(y \mid x)": Y.pdf(y)}, x=x, y=y, **never)


for bound in (r"{\infty} - 1", r"{\infty} + 1"):
    for label, formula in [
        ("marginal-density", r"f_X(x) = \int_{-\infty}^{%s} f(x, y) \, dy"),
        ("conditional-density-total", r"\int_{-\infty}^{%s} g(y \mid x) \, dy = 1"),
        ("conditional-mean-density", r"\E[Y \mid X = x] = \int_{-\infty}^{%s} y g(y \mid x) \, dy"),
        (
            "bayes-densities",
            r"g(y \mid x) = \frac{h(x \mid y) f_Y(y)}"
            r"{\int_{-\infty}^{%s} h(x \mid t) f_Y(t) \, dt}",
        ),
    ]:
        equivalent(label, formula % bound, because="infinity and one, or less one, is infinity")


@equation("triangle-marginal")
def test_triangle_marginal(holds, rng):
    """The density as the slope of the area to the left of x, 1 - (1 - x)^2, by a central difference."""
    holds(x=rng.uniform(0.1, 0.9), f_X=lambda x: ((1 - x + 0.05) ** 2 - (1 - x - 0.05) ** 2) / 0.1)


for letter in "df":
    equivalent(
        "triangle-marginal",
        rf"f_X(x) = \int_0^{{1 - x}} 2 \, d{letter} = 2 (1 - x)",
        because="the variable of integration may have any name",
    )
