"""Checks of docs/probability/continuous.md: quadrature against the laws of scipy.stats."""

import math

import numpy as np
from scipy import special, stats

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent

POINT = "a continuous variable takes a given value with probability 0"


def normal(rng):
    mu, sigma = rng.normal(), rng.uniform(0.3, 1.5) ** 2
    return mu, sigma, stats.norm(mu, sigma)


def uniform(rng):
    a, width = rng.integers(-64, 64) / 32, rng.integers(1, 4) * 0.5 ** rng.integers(-1, 6)  # a + width has no rounding
    return a, a + width, stats.uniform(a, width)


@equation("density-moments")
def test_density_moments(holds, rng):
    m, s = rng.normal(), rng.uniform(0.5, 2)  # the logistic law: mean m, variance s^2 pi^2 / 3
    f = lambda x: (e := math.exp(-abs(x - m) / s)) / (s * (1 + e) ** 2)
    assert np.isclose(f(0.3), stats.logistic(m, s).pdf(0.3))
    holds(bind={r"\E[X]": m, r"\Var(X)": s**2 * np.pi**2 / 3}, f=f)


MOMENTS = r"""\begin{aligned}
\E[X] &= \int_{-\infty}^{%s} x f(x) \, dx \\
\Var(X) &= \int_{-\infty}^{%s} (x - \E[X])^2 f(x) \, dx
\end{aligned}"""
for bounds in [
    (r"{\infty} - 1", r"\infty"),
    (r"{\infty} + 1", r"\infty"),
    (r"\infty", r"{\infty} - 1"),
    (r"\infty", r"{\infty} + 1"),
]:
    equivalent("density-moments", MOMENTS % bounds, because="infinity and one, or less one, is infinity")


@equation("uniform-pdf")
def test_uniform_pdf(holds, rng):
    a, b, law = uniform(rng)
    holds(f=law.pdf, a=a, b=b, each={"x": [a - 0.3, a, (3 * a + b) / 4, (a + b) / 2, (a + 3 * b) / 4, b, b + 0.3]})
    holds.fails(outside="a < b", f=law.pdf, a=a, b=a, x=a)


@equation("uniform-total")
def test_uniform_total(holds, rng):
    a, b, _ = uniform(rng)
    holds(a=a, b=b)
    holds.fails(outside="a < b", a=a, b=a)


@equation("uniform-cdf")
def test_uniform_cdf(holds, rng):
    a, b, law = uniform(rng)
    holds(F=law.cdf, a=a, b=b, x=a if rng.random() < 0.2 else b if rng.random() < 0.2 else rng.uniform(a, b))
    holds.fails(outside="a < b", F=law.cdf, a=a, b=a, x=a)
    holds.fails(outside=r"a \le x", F=law.cdf, a=a, b=b, x=a - 0.4)
    holds.fails(outside=r"x \le b", F=law.cdf, a=a, b=b, x=b + 0.4)


@equation("uniform-interval")
def test_uniform_interval(holds, rng):
    a, b, law = uniform(rng)
    c, d = np.sort(rng.choice([a, b, *rng.uniform(a, b, size=4)], size=2))
    holds(X=law, a=a, b=b, c=c, d=d)
    holds.fails(outside="a < b", X=law, a=a, b=a, c=a, d=a)
    holds.fails(outside=r"a \le c", X=law, a=a, b=b, c=a - 0.4, d=b)
    holds.fails(outside=r"c \le d", X=law, a=a, b=b, c=b, d=a)
    holds.fails(outside=r"d \le b", X=law, a=a, b=b, c=a, d=b + 0.4)


for mutant in (r"P(c \le X \le d) = \frac{d - c}{b - a}", r"P(c < X < d) = \frac{d - c}{b - a}"):
    equivalent("uniform-interval", mutant, because=POINT)


@equation("uniform-moments")
def test_uniform_moments(holds, rng):
    a, b, law = uniform(rng)
    holds(X=law, a=a, b=b)
    holds.not_needed("a < b", because="the ends may be exchanged, and where they agree nothing varies")


@equation("normal-pdf")
def test_normal_pdf(holds, rng):
    mu, sigma, law = normal(rng)
    holds(f=law.pdf, mu=mu, sigma=sigma, x=rng.normal())
    holds.fails(outside=r"\sigma > 0", f=law.pdf, mu=mu, sigma=-sigma, x=rng.normal())


@equation("normal-total")
def test_normal_total(holds, rng):
    mu, sigma, _ = normal(rng)
    holds(mu=mu, sigma=sigma)
    holds.fails(outside=r"\sigma > 0", mu=mu, sigma=-sigma)


equivalent(
    "normal-total",
    r"\int_{-\infty}^{\infty} \frac{1}{\sigma \sqrt{2 \pi}} e^{-\frac{(x + \mu)^2}{2 \sigma^2}} \, dx = 1",
    because="mu may have either sign",
)
equivalent(
    "normal-total",
    r"\int_{-\infty}^{{\infty} - 1} \frac{1}{\sigma \sqrt{2 \pi}} e^{-\frac{(x - \mu)^2}{2 \sigma^2}} \, dx = 1",
    because="infinity less one is infinity",
)
equivalent(
    "normal-total",
    r"\int_{-\infty}^{{\infty} + 1} \frac{1}{\sigma \sqrt{2 \pi}} e^{-\frac{(x - \mu)^2}{2 \sigma^2}} \, dx = 1",
    because="infinity and one is infinity",
)


@equation("normal-moments")
def test_normal_moments(holds, rng):
    mu, sigma, law = normal(rng)
    holds(X=law, mu=mu, sigma=sigma)
    holds.not_needed(r"\sigma > 0", because="only the square of sigma enters")


@equation("standard-normal-cdf")
def test_standard_normal_cdf(holds, rng):
    holds(Phi=special.ndtr, z=rng.normal())


@equation("normal-standardise")
def test_normal_standardise(holds, rng):
    mu, sigma, law = normal(rng)
    holds(X=law, Phi=special.ndtr, mu=mu, sigma=sigma, x=rng.normal())
    holds.fails(outside=r"\sigma > 0", X=law, Phi=special.ndtr, mu=mu, sigma=-sigma, x=rng.normal())


equivalent("normal-standardise", r"P(X < x) = \Phi\left(\frac{x - \mu}{\sigma}\right)", because=POINT)


@equation("normal-interval")
def test_normal_interval(holds, rng):
    mu, sigma, law = normal(rng)
    holds(X=law, Phi=special.ndtr, mu=mu, sigma=sigma, k=between(rng, 0, 3))
    holds.fails(outside="k > 0", X=law, Phi=special.ndtr, mu=mu, sigma=sigma, k=-1.0)
    holds.fails(outside=r"\sigma > 0", X=law, Phi=special.ndtr, mu=mu, sigma=-sigma, k=1.0)


for mutant in (
    r"P(\mu - k \sigma < X \le \mu + k \sigma) = 2 \Phi(k) - 1",
    r"P(\mu - k \sigma \le X < \mu + k \sigma) = 2 \Phi(k) - 1",
):
    equivalent("normal-interval", mutant, because=POINT)


@equation("normal-loss")
def test_normal_loss(holds, rng):
    mu, sigma, law = normal(rng)
    holds(f=law.pdf, mu=mu, sigma=sigma, y=rng.normal())
    holds.fails(outside=r"\sigma > 0", f=law.pdf, mu=mu, sigma=-sigma, y=rng.normal())


for mutant in (
    r"\frac{P(X \ge s + t)}{P(X > s)} = P(X > t)",
    r"\frac{P(X > s + t)}{P(X \ge s)} = P(X > t)",
    r"\frac{P(X > s + t)}{P(X > s)} = P(X \ge t)",
):
    equivalent("memoryless", mutant, because=POINT)


BETA = r"""\begin{aligned}
\E[%s] &= \frac{\alpha}{\alpha + \beta} \\
\Var(%s) &= \frac{\alpha \beta}{(\alpha + \beta)^2 (\alpha + \beta + 1)}
\end{aligned}"""
for names in [(r"X^\top", "X"), ("X", r"X^\top")]:
    equivalent("beta-moments", BETA % names, because="a number is its own transpose")


@equation("normal-tail-symmetry")
def test_normal_tail_symmetry(holds, rng):
    holds(Z=stats.norm(), Phi=stats.norm.cdf, z=rng.normal())


equivalent("normal-tail-symmetry", r"P(Z \ge z) = \Phi(-z)", because=POINT)


@equation("uniform-mean-steps")
def test_uniform_mean_steps(holds, rng):
    a, b, _ = uniform(rng)
    holds(a=a, b=b)
    holds.fails(outside="a < b", a=a, b=a)


@equation("uniform-variance-steps")
def test_uniform_variance_steps(holds, rng):
    a, b, _ = uniform(rng)
    holds(a=a, b=b, c=(b - a) / 2)
    holds.fails(outside="a < b", a=a, b=a, c=0.0)


@equation("normal-product")
def test_normal_product(holds, rng):
    holds(g=stats.norm.pdf, z=rng.normal())


@equation("normal-variance-steps")
def test_normal_variance_steps(holds, rng):
    holds(g=stats.norm.pdf, c=rng.uniform(0.2, 3))
