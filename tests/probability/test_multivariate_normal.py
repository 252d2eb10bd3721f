"""Checks of docs/probability/multivariate_normal.md: scipy's law, quadrature, and vectors with few outcomes."""

from itertools import product

import numpy as np
from scipy import integrate, stats

from snippets._engine.check.draws import positive_definite
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint
from tests.probability.normals import normal


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
    holds(
        p=stats.multivariate_normal(mu, np.diag(sigma**2)).pdf,
        mu=mu,
        sigma=sigma,
        d=3,
        x=x,
        given={"Sigma": np.diag(sigma**2)},
    )
    Sigma = positive_definite(rng, 3)
    law = stats.multivariate_normal(mu, Sigma)
    holds.fails(outside="diagonal", p=law.pdf, mu=mu, sigma=np.sqrt(np.diag(Sigma)), d=3, x=x, given={"Sigma": Sigma})


@equation("log-det-cholesky")
def test_log_det(holds, rng):
    Sigma = positive_definite(rng, 4)
    holds(Sigma=Sigma, L=(L := np.linalg.cholesky(Sigma)), d=4)
    holds.fails(outside="positive definite", Sigma=np.diag([-1.0, -2.0, 1.0, 1.0]), L=np.eye(4), d=4)
    holds.fails(outside="positive diagonal", Sigma=Sigma, L=L * [-1, 1, 1, 1], d=4)
    turn = np.eye(4)
    turn[:2, :2] = [[0.8, 0.6], [-0.6, 0.8]]
    holds.fails(outside="lower triangular", Sigma=np.diag([4.0, 1, 1, 1]), L=np.diag([2.0, 1, 1, 1]) @ turn, d=4)
    holds.not_needed("symmetric", because="positive definite says it already, here and in most books")


@equation("normal-log-density")
def test_log_density(holds, rng):
    mu, Sigma, law = normal(rng, 3)
    x = rng.normal(size=3)
    known = {"bind": {r"\log(p(x))": law.logpdf(x)}, "mu": mu, "d": 3, "x": x, "given": {"Sigma": Sigma}}
    holds(L=np.linalg.cholesky(Sigma), **known)
    holds.fails(outside=r"\Sigma = L L^\top", L=2 * np.linalg.cholesky(Sigma), **known)


@equation("mahalanobis")
def test_mahalanobis(holds, rng):
    mu, Sigma, _ = normal(rng, 4)
    lambda_, Q = np.linalg.eigh(Sigma)
    holds(mu=mu, Sigma=Sigma, x=rng.normal(size=4), q=list(Q.T), lambda_=lambda_, d=4)
    x, q = rng.normal(size=4), list(Q.T)
    holds.fails(outside="orthonormal", mu=mu, Sigma=Sigma, x=x, q=[1.2 * v for v in q], lambda_=lambda_, d=4)
    other = list(np.linalg.qr(rng.normal(size=(4, 4)))[0].T)
    holds.fails(outside=r"\Sigma q_i = \lambda_i q_i", mu=mu, Sigma=Sigma, x=x, q=other, lambda_=lambda_, d=4)
    flat = lambda_ * [0, 1, 1, 1]
    holds.fails(outside=r"\lambda_i > 0", mu=mu, Sigma=Q * flat @ Q.T, x=x, q=q, lambda_=flat, d=4)


@equation("ellipse-axis")
def test_ellipse_axis(holds, rng):
    Sigma = positive_definite(rng, 3)
    lambda_, Q = np.linalg.eigh(Sigma)
    holds(Sigma=Sigma, r=rng.uniform(0.3, 3), q=list(Q.T), lambda_=lambda_, each={"i": [1, 2, 3]})


@equation("ellipse-probability")
def test_ellipse_probability(holds, rng):
    """The volume under the density inside the ellipse, in coordinates x = mu + s Q Lambda^(1/2) u of the plane."""
    mu, Sigma, law = normal(rng, 2)
    root, r = np.linalg.cholesky(Sigma), rng.choice([0.0, rng.uniform(0.3, 3)])

    def ring(s, t):
        return law.pdf(mu + root @ [s * np.cos(t), s * np.sin(t)]) * s * np.linalg.det(root)

    inside = integrate.dblquad(ring, 0, 2 * np.pi, 0, r)[0]
    holds(bind={r"P((X - \mu)^\top \Sigma^{-1} (X - \mu) \le r^2)": inside}, r=r)
    holds.not_needed(r"r \ge 0", because="only the square of r enters")


@equation("mahalanobis-mean")
def test_mahalanobis_mean(holds, rng):
    X, mu, Sigma = few_outcomes(rng, 3)
    holds(X=X, mu=mu, Sigma=Sigma, d=3)
    holds.only("symmetric", because="a covariance matrix is")
    holds.not_needed(r"\E[X] = \mu", because="about another point it holds, too, with the matrix about that point")
    holds.fails(outside=r"\Sigma = \E[(X - \mu)(X - \mu)^\top]", X=X, mu=mu, Sigma=2 * Sigma, d=3)
    flat, p = np.array([[1.0, 2.0, 0.0], [-1.0, -2.0, 0.0]]), np.full(2, 0.5)  # on a line
    line = {"X": discrete(list(flat), p), "mu": np.zeros(3), "Sigma": flat.T @ flat / 2, "d": 3}
    holds.fails(outside="invertible", **line)


@equation("cholesky-sampling")
def test_cholesky_sampling(holds, rng):
    """Fair independent signs have the mean 0 and the covariance I of normal entries, and few outcomes."""
    mu, Sigma, _ = normal(rng, 3)
    signs = [np.array(s) for s in product([-1.0, 1.0], repeat=3)]
    L, entries = np.linalg.cholesky(Sigma), joint(signs, np.full(8, 1 / 8))
    names = {f"z_{i}": entry for i, entry in enumerate(entries, 1)}
    holds(z=discrete(signs, np.full(8, 1 / 8)), mu=mu, L=L, Sigma=Sigma, given=names)
    holds.fails(
        outside=r"\Sigma = L L^\top", z=discrete(signs, np.full(8, 1 / 8)), mu=mu, L=2 * L, Sigma=Sigma, given=names
    )
    alike = discrete([-np.ones(3), np.ones(3)], [0.5, 0.5])
    names = {f"z_{i}": e for i, e in enumerate(joint([(-1.0,) * 3, (1.0,) * 3], [0.5, 0.5]), 1)}
    holds.fails(outside="independent", z=alike, mu=mu, L=L, Sigma=Sigma, given=names)


@equation("normal-map-density")
def test_map_density(holds, rng):
    mu, Sigma, law = normal(rng, 3)
    A, b = rng.normal(size=(3, 3)), rng.normal(size=3)
    y = A @ (mu + rng.normal(size=3)) + b
    holds(bind={"p_Y(y)": stats.multivariate_normal(A @ mu + b, A @ Sigma @ A.T).pdf(y)}, p=law.pdf, A=A, b=b, y=y)
    flat = A * [1, 1, 0]  # Y lies in a plane and has no density
    holds.fails(outside="invertible", bind={"p_Y(y)": 0.0}, p=law.pdf, A=flat, b=b, y=y)


@equation("normal-combination")
def test_combination(holds, rng):
    X, _, Sigma = few_outcomes(rng, 3)
    holds(X=X, a=rng.normal(size=3), Sigma=Sigma)


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


@equation("cholesky-inverse")
def test_cholesky_inverse(holds, rng):
    B = rng.normal(size=(3, 3))
    Sigma = B @ B.T + 0.1 * np.eye(3)
    holds(Sigma=Sigma, L=np.linalg.cholesky(Sigma))
    holds.fails(outside=r"\Sigma = L L^\top", Sigma=Sigma, L=2 * np.linalg.cholesky(Sigma))
