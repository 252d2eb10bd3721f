"""Checks of docs/probability/exponential_beta.md."""

import numpy as np
from scipy import special, stats

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def exponential(rng):
    lambda_ = rng.uniform(0.3, 1.6) ** 2
    return lambda_, stats.expon(scale=1 / lambda_)


def beta_law(rng):
    small, large = rng.uniform(1.02, 1.3, size=2), rng.uniform(1.3, 6, size=2)
    alpha, beta = np.where(rng.random(2) < 0.3, small, large)
    return alpha, beta, stats.beta(alpha, beta)


def not_positive(holds, alpha, beta, **rest):
    """The formula with one of the parameters below zero, each in turn."""
    holds.fails(outside=r"\alpha > 0", alpha=-alpha, beta=beta, **rest)
    holds.fails(outside=r"\beta > 0", alpha=alpha, beta=-beta, **rest)


def area(a, b):
    """The area below t^(a - 1) (1 - t)^(b - 1); at 0 or below, a parameter makes it infinite."""
    return special.beta(a, b) if min(a, b) > 0 else np.inf


@equation("exponential-pdf")
def test_exponential_pdf(holds, rng):
    lambda_, law = exponential(rng)
    holds(f=law.pdf, lambda_=lambda_, x=0.0 if rng.random() < 0.2 else rng.uniform(0, 3))
    holds.fails(outside=r"\lambda > 0", f=law.pdf, lambda_=-lambda_, x=1.0)
    holds.fails(outside=r"x \ge 0", f=law.pdf, lambda_=lambda_, x=-1.0)


@equation("exponential-total")
def test_exponential_total(holds, rng):
    holds(lambda_=exponential(rng)[0])
    holds.fails(outside=r"\lambda > 0", lambda_=-1.0)


equivalent(
    "exponential-total",
    r"\int_0^{\infty - 1} \lambda e^{-\lambda x} \, dx = 1",
    because="infinity less one is infinity",
)


equivalent(
    "exponential-total", r"\int_0^{\infty + 1} \lambda e^{-\lambda x} \, dx = 1", because="infinity and one is infinity"
)


@equation("exponential-cdf")
def test_exponential_cdf(holds, rng):
    lambda_, law = exponential(rng)
    holds(F=law.cdf, lambda_=lambda_, x=0.0 if rng.random() < 0.2 else rng.uniform(0, 3))
    holds.fails(outside=r"\lambda > 0", F=law.cdf, lambda_=-lambda_, x=1.0)
    holds.fails(outside=r"x \ge 0", F=law.cdf, lambda_=lambda_, x=-1.0)


@equation("exponential-moments")
def test_exponential_moments(holds, rng):
    lambda_, law = exponential(rng)
    holds(X=law, lambda_=lambda_)
    holds.fails(outside=r"\lambda > 0", X=law, lambda_=-lambda_)


@equation("memoryless")
def test_memoryless(holds, rng):
    _, law = exponential(rng)
    s, t = rng.uniform(0, 2, size=2) * (rng.random(2) < 0.7)
    holds(X=law, s=s, t=t)
    holds.fails(outside=r"s \ge 0", X=law, s=-0.5, t=1.0)
    holds.fails(outside=r"t \ge 0", X=law, s=1.0, t=-0.5)


@equation("beta-pdf")
def test_beta_pdf(holds, rng):
    alpha, beta, law = beta_law(rng)
    names = {"f": law.pdf, "B": special.beta, "alpha": alpha, "beta": beta}
    holds(**names, x=between(rng, 0, 1))
    for bound, x in (("0 < x", -0.3), ("x < 1", 1.3)):
        holds.fails(outside=bound, **names, x=x)
    not_positive(holds, alpha, beta, f=law.pdf, B=area, x=0.4)


@equation("beta-total")
def test_beta_total(holds, rng):
    alpha, beta, _ = beta_law(rng)
    holds(B=special.beta, alpha=alpha, beta=beta)
    not_positive(holds, alpha, beta, B=area)


@equation("beta-cdf")
def test_beta_cdf(holds, rng):
    alpha, beta, law = beta_law(rng)
    x = float(rng.choice([0.0, 0.0, 1.0, *rng.uniform(0.05, 0.95, size=3)]))
    holds(F=law.cdf, B=special.beta, alpha=alpha, beta=beta, x=x)
    holds.fails(outside=r"0 \le x", F=law.cdf, B=special.beta, alpha=alpha, beta=beta, x=-0.4)
    holds.fails(outside=r"x \le 1", F=law.cdf, B=special.beta, alpha=alpha, beta=beta, x=1.4)
    not_positive(holds, alpha, beta, F=law.cdf, B=area, x=0.4)


@equation("beta-moments")
def test_beta_moments(holds, rng):
    alpha, beta, law = beta_law(rng)
    holds(X=law, alpha=alpha, beta=beta)
    not_positive(holds, alpha, beta, X=law)


@equation("exponential-product")
def test_exponential_product(holds, rng):
    holds(lambda_=rng.normal(), x=rng.normal())


@equation("exponential-mean-steps")
def test_exponential_mean_steps(holds, rng):
    holds(lambda_=exponential(rng)[0])
    holds.fails(outside=r"\lambda > 0", lambda_=-1.0)


@equation("exponential-square-steps")
def test_exponential_square_steps(holds, rng):
    holds(lambda_=exponential(rng)[0])
    holds.fails(outside=r"\lambda > 0", lambda_=-1.0)


@equation("beta-product")
def test_beta_product(holds, rng):
    alpha, beta, _ = beta_law(rng)
    holds(alpha=alpha, beta=beta, x=between(rng, 0, 1))
    for bound, x in (("0 < x", -0.3), ("x < 1", 1.3)):
        holds.fails(outside=bound, alpha=alpha, beta=beta, x=x)


def areas(rng):
    alpha, beta, _ = beta_law(rng)
    return {"alpha": alpha, "beta": beta, "B": special.beta}


@equation("beta-parts")
def test_beta_parts(holds, rng):
    known = areas(rng)
    holds(**known)
    not_positive(holds, **{**known, "B": area})


@equation("beta-split")
def test_beta_split(holds, rng):
    holds(**areas(rng))
    for bound in (r"\alpha > 0", r"\beta > 0"):
        holds.not_needed(bound, because="below it both sides are infinite")


@equation("beta-recursion")
def test_beta_recursion(holds, rng):
    known = areas(rng)
    holds(**known)
    not_positive(holds, **{**known, "B": area})


@equation("beta-mean-steps")
def test_beta_mean_steps(holds, rng):
    alpha, beta, law = beta_law(rng)
    holds(X=law, B=special.beta, alpha=alpha, beta=beta)
    not_positive(holds, alpha, beta, X=law, B=area)


@equation("beta-variance-steps")
def test_beta_variance_steps(holds, rng):
    alpha, beta, _ = beta_law(rng)
    holds(alpha=alpha, beta=beta)


MEAN = r"\int_0^%s x \lambda e^{-\lambda x} \, dx = \int_0^%s e^{-\lambda x} \, dx = \frac{1}{\lambda}"
SQUARE = (
    r"\int_0^%s x^2 \lambda e^{-\lambda x} \, dx = \int_0^%s 2 x e^{-\lambda x} \, dx"
    r" = \frac{2}{\lambda} \cdot \frac{1}{\lambda}"
)
for near in (r"{\infty - 1}", r"{\infty + 1}"):
    for bounds in ((near, r"\infty"), (r"\infty", near)):
        because = "infinity and one, or less one, is infinity"
        equivalent("exponential-mean-steps", MEAN % bounds, because=because)
        equivalent("exponential-square-steps", SQUARE % bounds, because=because)

equivalent(
    "beta-mean-steps",
    r"""\begin{aligned}
\E[X^\top] &= \frac{B(\alpha + 1, \beta)}{B(\alpha, \beta)} = \frac{\alpha}{\alpha + \beta} \\
\E[X^2] &= \frac{B(\alpha + 2, \beta)}{B(\alpha, \beta)} = \frac{\alpha + 1}{\alpha + \beta + 1} \cdot \frac{\alpha}{\alpha + \beta}
\end{aligned}""",
    because="a number is its own transpose",
)
