"""Checks of docs/probability/multivariate_normal.md: scipy's law, quadrature, and vectors with few outcomes."""

from itertools import product

import numpy as np
from scipy import integrate, stats

from snippets._engine.check.draws import positive_definite
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.chance import discrete


def normal(rng, d):
    mu, Sigma = rng.normal(size=d), positive_definite(rng, d)
    return mu, Sigma, stats.multivariate_normal(mu, Sigma)


def few_outcomes(rng, d):
    """A random vector with d + 3 outcomes, its mean and covariance matrix by numpy."""
    points, p = rng.normal(size=(d + 3, d)), rng.dirichlet(np.full(d + 3, 4.0))
    return discrete(list(points), p), p @ points, np.cov(points.T, aweights=p, ddof=0)


@equation("normal-multivariate")
def test_density(holds, rng):
    d = int(rng.integers(2, 5))
    mu, Sigma, law = normal(rng, d)
    x = rng.normal(size=d)
    holds(outside=["symmetric", "positive definite"], p=law.pdf, mu=mu, Sigma=Sigma, d=d, x=x)


@equation("normal-diagonal")
def test_diagonal(holds, rng):
    mu, sigma, x = rng.normal(size=3), rng.uniform(0.5, 2, size=3), rng.normal(size=3)
    holds(p=stats.multivariate_normal(mu, np.diag(sigma**2)).pdf, mu=mu, sigma=sigma, d=3, x=x)


@equation("log-det-cholesky")
def test_log_det(holds, rng):
    Sigma = positive_definite(rng, 4)
    holds(Sigma=Sigma, L=np.linalg.cholesky(Sigma), d=4)


@equation("normal-log-density")
def test_log_density(holds, rng):
    mu, Sigma, law = normal(rng, 3)
    x = rng.normal(size=3)
    holds(bind={r"\log(p(x))": law.logpdf(x)}, mu=mu, L=np.linalg.cholesky(Sigma), d=3, x=x)


@equation("mahalanobis")
def test_mahalanobis(holds, rng):
    mu, Sigma, _ = normal(rng, 4)
    lambda_, Q = np.linalg.eigh(Sigma)
    holds(mu=mu, Sigma=Sigma, x=rng.normal(size=4), q=list(Q.T), lambda_=lambda_, d=4)


@equation("ellipse-axis")
def test_ellipse_axis(holds, rng):
    Sigma = positive_definite(rng, 3)
    lambda_, Q = np.linalg.eigh(Sigma)
    holds(Sigma=Sigma, r=rng.uniform(0.3, 3), q=list(Q.T), lambda_=lambda_, each={"i": [1, 2, 3]})


@equation("ellipse-probability")
def test_ellipse_probability(holds, rng):
    """The volume under the density inside the ellipse, in coordinates x = mu + s Q Lambda^(1/2) u of the plane."""
    mu, Sigma, law = normal(rng, 2)
    root, r = np.linalg.cholesky(Sigma), rng.uniform(0.3, 3)

    def ring(s, t):
        return law.pdf(mu + root @ [s * np.cos(t), s * np.sin(t)]) * s * np.linalg.det(root)

    inside = integrate.dblquad(ring, 0, 2 * np.pi, 0, r)[0]
    holds(bind={r"P((X - \mu)^\top \Sigma^{-1} (X - \mu) \le r^2)": inside}, r=r)


@equation("mahalanobis-mean")
def test_mahalanobis_mean(holds, rng):
    X, mu, Sigma = few_outcomes(rng, 3)
    holds(X=X, mu=mu, Sigma=Sigma, d=3)


@equation("cholesky-sampling")
def test_cholesky_sampling(holds, rng):
    """Fair independent signs have the mean 0 and the covariance I of normal entries, and few outcomes."""
    mu, Sigma, _ = normal(rng, 3)
    signs = [np.array(s) for s in product([-1.0, 1.0], repeat=3)]
    holds(z=discrete(signs, np.full(8, 1 / 8)), mu=mu, L=np.linalg.cholesky(Sigma), Sigma=Sigma)


@equation("normal-map-density")
def test_map_density(holds, rng):
    mu, Sigma, law = normal(rng, 3)
    A, b = rng.normal(size=(3, 3)), rng.normal(size=3)
    y = A @ (mu + rng.normal(size=3)) + b
    holds(bind={"p_Y(y)": stats.multivariate_normal(A @ mu + b, A @ Sigma @ A.T).pdf(y)}, p=law.pdf, A=A, b=b, y=y)


@equation("normal-combination")
def test_combination(holds, rng):
    X, _, Sigma = few_outcomes(rng, 3)
    holds(X=X, a=rng.normal(size=3), Sigma=Sigma)


@equation("normal-marginal")
def test_marginal(holds, rng):
    mu, Sigma, law = normal(rng, 2)
    holds(p=lambda x_1, x_2: law.pdf([x_1, x_2]), mu=mu, Sigma=Sigma, x_1=rng.normal())


@equation("normal-conditional-two")
def test_conditional_two(holds, rng):
    """Mean and variance of the slice of the density at x_2, by quadrature."""
    mu, Sigma, law = normal(rng, 2)
    x_2, sigma = rng.normal(), np.sqrt(np.diag(Sigma))
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
        rho=Sigma[0, 1] / np.prod(sigma),
        x_2=x_2,
    )


@equation("normal-conditional")
def test_conditional(holds, rng):
    """As a function of x_1 the joint density has the precision matrix's block, and its peak where the gradient is zero."""
    mu, Sigma, _ = normal(rng, 5)
    precision, x_2 = np.linalg.inv(Sigma), rng.normal(size=3)
    S = np.linalg.inv(precision[:2, :2])
    m = mu[:2] - S @ precision[:2, 2:] @ (x_2 - mu[2:])
    holds(
        m=m,
        S=S,
        mu_1=mu[:2],
        mu_2=mu[2:],
        Sigma_11=Sigma[:2, :2],
        Sigma_12=Sigma[:2, 2:],
        Sigma_22=Sigma[2:, 2:],
        x_2=x_2,
    )


@equation("sign-uncorrelated")
def test_sign_uncorrelated(holds, rng):
    q = rng.uniform(0.1, 0.9)
    X_1 = discrete(rng.normal(size=4), rng.dirichlet(np.ones(4)))  # the statement needs a variance, no density
    holds(X_1=X_1, s=discrete([-1.0, 1.0], [1 - q, q]))


for left, right in [("X ", r"X - \mu"), (r"X + \mu", r"X - \mu"), (r"X - \mu", r"X + \mu"), (r"X - \mu", "X ")]:
    equivalent(
        "mahalanobis-mean",
        rf"\E[({left})^\top \Sigma^{{-1}} ({right})] = d",
        because="one of the two is centred: a constant in the other adds nothing to the mean",
    )
SAMPLING = r"\begin{aligned} \E[%s] &= \mu \\ \Var(%s) &= \Sigma \end{aligned}"
X = r"\mu + L z"
for parts in [(r"\mu - L z", X), (r"\mu + L^\top z", X), (X, " L z"), (X, r"\mu - L z")]:
    equivalent(
        "cholesky-sampling",
        SAMPLING % parts,
        because="L z and -L z have the mean zero and one covariance, and a constant has none",
    )
equivalent("normal-map-density", r"p_Y(y) = \frac{p(A^{-1} (y - b))}{|\det(A^\top)|}", because="det(A') = det(A)")
for bound in (r"{\infty} - 1", r"{\infty} + 1"):
    equivalent(
        "normal-marginal",
        rf"\int_{{-\infty}}^{{{bound}}} p(x_1, x_2) \, dx_2 = "
        r"\frac{1}{\sqrt{2 \pi \Sigma_{11}}} e^{-\frac{(x_1 - \mu_1)^2}{2 \Sigma_{11}}}",
        because="infinity and one, or less one, is infinity",
    )
equivalent(
    "normal-conditional",
    r"\begin{aligned} m &= \mu_1 + \Sigma_{12} \Sigma_{22}^{-1} (x_2 - \mu_2) \\ "
    r"S^\top &= \Sigma_{11} - \Sigma_{12} \Sigma_{22}^{-1} \Sigma_{12}^\top \end{aligned}",
    because="a covariance matrix is symmetric",
)


@equation("cholesky-inverse")
def test_cholesky_inverse(holds, rng):
    B = rng.normal(size=(3, 3))
    Sigma = B @ B.T + 0.1 * np.eye(3)
    holds(Sigma=Sigma, L=np.linalg.cholesky(Sigma))
