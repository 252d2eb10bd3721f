"""Checks of docs/probability/conditional_normal.md: scipy's law, quadrature, and vectors with few outcomes."""

import numpy as np
from scipy import integrate, stats

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint
from tests.probability.normals import normal


def bell(mu, Sigma):
    """The formula of the normal density in the plane, whatever the matrix; without a root it has no value."""
    with np.errstate(invalid="ignore"):
        factor, inverse = 1 / (2 * np.pi * np.sqrt(np.linalg.det(Sigma))), np.linalg.inv(Sigma)
    return lambda x_1, x_2: factor * np.exp(-(np.array([x_1, x_2]) - mu) @ inverse @ (np.array([x_1, x_2]) - mu) / 2)


@equation("normal-marginal")
def test_marginal(holds, rng):
    mu, Sigma, law = normal(rng, 2)
    x_1 = rng.normal()
    holds(p=lambda x_1, x_2: law.pdf([x_1, x_2]), mu=mu, Sigma=Sigma, x_1=x_1)
    turned, saddle = Sigma + [[0.0, 0.5], [0.0, 0.0]], np.diag([1.0, -1.0])
    holds.fails(outside="symmetric", p=bell(mu, turned), mu=mu, Sigma=turned, x_1=x_1)
    holds.fails(outside="positive definite", p=bell(mu, saddle), mu=mu, Sigma=saddle, x_1=x_1)


@equation("normal-conditional-two")
def test_conditional_two(holds, rng):
    """Mean and variance of the slice of the density at x_2, by quadrature."""
    mu, sigma, rho = rng.normal(size=2), rng.uniform(0.6, 1.6, size=2), 0.95 * between(rng, -1, 1)
    x_2 = mu[1] + sigma[1] * rng.uniform(-2, 2)
    law = stats.multivariate_normal(mu, np.outer(sigma, sigma) * [[1, rho], [rho, 1]])
    reach = 12 * sigma[0]

    def slice_of(g):
        return integrate.quad(lambda x_1: g(x_1) * law.pdf([x_1, x_2]), mu[0] - reach, mu[0] + reach, limit=200)[0]

    total = slice_of(lambda x_1: 1.0)
    mean = slice_of(lambda x_1: x_1) / total
    variance = slice_of(lambda x_1: (x_1 - mean) ** 2) / total
    holds(
        bind={r"\E[X_1 \mid X_2 = x_2]": mean, r"\Var(X_1 \mid X_2 = x_2)": variance},
        mu=mu,
        sigma=sigma,
        rho=rho,
        x_2=x_2,
    )
    holds.not_needed(r"|\rho| < 1", because="at 1 and -1 the second entry tells the first, and the variance is 0")


@equation("normal-conditional")
def test_conditional(holds, rng):
    """As a function of x_1 the joint density has the precision matrix's block, and its peak where the gradient is zero."""
    mu, Sigma, _ = normal(rng, 5)
    x_2 = rng.normal(size=3)

    def split(Sigma):
        precision = np.linalg.inv(Sigma)
        S = np.linalg.inv(precision[:2, :2])
        m = mu[:2] - S @ precision[:2, 2:] @ (x_2 - mu[2:])
        blocks = {"Sigma_11": Sigma[:2, :2], "Sigma_12": Sigma[:2, 2:], "Sigma_22": Sigma[2:, 2:]}
        return {"m": m, "S": S, "mu_1": mu[:2], "mu_2": mu[2:], "x_2": x_2, **blocks, "given": {"Sigma": Sigma}}

    holds(**split(Sigma))
    holds.fails(outside="symmetric", **split(Sigma + np.triu(rng.normal(size=(5, 5)), 1)))
    holds.not_needed(
        "positive definite", because="blocks are inverted so wherever both are invertible; then S is no covariance"
    )


@equation("sign-uncorrelated")
def test_sign_uncorrelated(holds, rng):
    q = rng.uniform(0.1, 0.9)
    X_1 = discrete(rng.normal(size=4), rng.dirichlet(np.ones(4)))  # the statement needs a variance, no density
    holds(X_1=X_1, s=discrete([-1.0, 1.0], [1 - q, q]))
    X_1, s = joint([(2.0, 1.0), (-1.0, -1.0), (0.5, 1.0)], [0.5, 0.3, 0.2])
    holds.fails(outside="independent", X_1=X_1, s=s)


equivalent(
    "normal-conditional",
    r"\begin{aligned} m &= \mu_1 + \Sigma_{12} \Sigma_{22}^{-1} (x_2 - \mu_2) \\ "
    r"S^\top &= \Sigma_{11} - \Sigma_{12} \Sigma_{22}^{-1} \Sigma_{12}^\top \end{aligned}",
    because="a covariance matrix is symmetric",
)


for bound in (r"{\infty} - 1", r"{\infty} + 1"):
    equivalent(
        "normal-marginal",
        rf"\int_{{-\infty}}^{{{bound}}} p(x_1, x_2) \, dx_2 = "
        r"\frac{1}{\sqrt{2 \pi \Sigma_{11}}} e^{-\frac{(x_1 - \mu_1)^2}{2 \Sigma_{11}}}",
        because="infinity and one, or less one, is infinity",
    )
