"""Checks of docs/linear_algebra/norms.md."""
import math

import numpy as np
import scipy.optimize
import sklearn.linear_model
import sklearn.metrics
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent

# Norms on R^3 and on 3 x 2 matrices, each written out by its definition.
NORMS = (
    lambda x: sum(abs(v) for v in x),
    lambda x: math.hypot(*x),
    lambda x: max(abs(v) for v in x),
    lambda x: sum(abs(v) ** 3 for v in x) ** (1 / 3),
    lambda x: abs(x[0]) + 5 * abs(x[1]) + 0.2 * abs(x[2]),
)
MATRIX_NORMS = (lambda A: math.hypot(*A.ravel()), lambda A: np.linalg.svd(A)[1][0], lambda A: np.abs(A).sum(axis=0).max())
PAIRS = ((1, np.inf), (2, 2), (1.5, 3), (np.inf, 1), (4, 4 / 3))        # 1/p + 1/q = 1


def spread(rng, n):
    """A generic vector, a spike and a flat vector."""
    return rng.normal(size=n), rng.normal() * np.eye(n)[rng.integers(n)], rng.normal() * rng.choice([-1, 1], size=n)


@equation("norm-1")
def test_norm_1(holds, rng):
    x = rng.normal(size=5)
    holds(bind={r"\|x\|_1": x @ np.sign(x)}, x=x, n=5)


@equation("norm-1")
def test_norm_1_notation(holds, rng):
    holds(x=rng.normal(size=4), n=4)


@equation("norm-infinity")
def test_norm_infinity(holds, rng):
    x = rng.normal(size=5)
    holds(bind={r"\|x\|_\infty": np.sort(np.abs(x))[-1]}, x=x)


@equation("norm-infinity")
def test_norm_infinity_notation(holds, rng):
    holds(x=rng.normal(size=4))


@equation("norm-p")
def test_norm_p(holds, rng):
    x = rng.normal(size=4)
    for p in (1, 1.5, 2, 3, 7):
        holds(bind={r"\|x\|_p": torch.linalg.vector_norm(torch.tensor(x), p).item()}, x=x, n=4, p=p)


@equation("norm-p")
def test_norm_p_notation(holds, rng):
    holds(x=rng.normal(size=5), n=5, p=rng.uniform(1, 4))


@equation("norm-p-limit")
def test_norm_p_limit(holds, rng):
    x = rng.normal(size=4)
    holds(x=x / np.abs(x).max())                                       # powers up to |x_i|^1024 stay finite


@equation("norm-positive")
def test_norm_positive(holds, rng):
    for N in NORMS:
        for x in (rng.normal(size=3), np.zeros(3), 0.01 * np.eye(3)[rng.integers(3)]):
            holds(N=N, x=x, tight=True)
    for N in MATRIX_NORMS:
        for x in (rng.normal(size=(3, 2)), np.zeros((3, 2))):
            holds(N=N, x=x, tight=True)


@equation("norm-homogeneous")
def test_norm_homogeneous(holds, rng):
    for N in NORMS:
        holds(N=N, x=rng.normal(size=3), s=rng.normal())
    for N in MATRIX_NORMS:
        holds(N=N, x=rng.normal(size=(3, 2)), s=rng.normal())


@equation("norm-triangle")
def test_norm_triangle(holds, rng):
    for N in NORMS:
        x, y = rng.normal(size=(2, 3))
        holds(N=N, x=x, y=y, tight=True)
        holds(N=N, x=x, y=1.7 * x, tight=True)
    for N in MATRIX_NORMS:
        x, y = rng.normal(size=(2, 3, 2))
        holds(N=N, x=x, y=y, tight=True)


@equation("reverse-triangle")
def test_reverse_triangle(holds, rng):
    for N in NORMS:
        x, y = rng.normal(size=(2, 3))
        holds(N=N, x=x, y=y, tight=True)
        holds(N=N, x=x, y=1.7 * x, tight=True)


@equation("triangle-proof")
def test_triangle_proof(holds, rng):
    x, y = rng.normal(size=(2, 4))
    holds(x=x, y=y, tight=True)
    holds(x=x, y=0.6 * x, tight=True)


@equation("norm-equivalence")
def test_norm_equivalence(holds, rng):
    n = int(rng.integers(2, 7))
    for x in spread(rng, n):
        holds(x=x, n=n, tight=True)


@equation("norm-comparison")
def test_norm_comparison(holds, rng):
    n = int(rng.integers(2, 7))
    for x in spread(rng, n):
        for p, q in ((1, 2), (1, 1.5), (3, 5), (1.2, 3.1)):
            holds(x=x, n=n, p=p, q=q, tight=True)


@equation("norm-comparison")
def test_norm_comparison_infinity(holds, rng):
    n = int(rng.integers(2, 7))
    for x in spread(rng, n):
        holds(x=x, n=n, p=1.7, q=np.inf, tight=True)


@equation("norm-1-by-signs")
def test_norm_1_by_signs(holds, rng):
    n = int(rng.integers(2, 7))
    for x in spread(rng, n):
        holds(x=x, n=n, tight=True)


@equation("young")
def test_young(holds, rng):
    u, v = rng.uniform(0, 2, size=2)
    for p, q in ((2, 2), (1.5, 3), (4, 4 / 3)):
        holds(u=u, v=v, p=p, q=q, tight=True)
        holds(u=u, v=u ** (p / q), p=p, q=q, tight=True)               # the equality case u^p = v^q


@equation("holder")
def test_holder(holds, rng):
    x, y = rng.normal(size=(2, 4))
    for p, q in PAIRS:
        holds(x=x, y=y, p=p, q=q, tight=True)
    holds(x=x, y=-2 * np.sign(x) * np.abs(x) ** 2, p=3, q=1.5, tight=True)       # the equality case
    holds(x=x, y=3 * np.sign(x), p=1, q=np.inf, tight=True)


@equation("minkowski-step")
def test_minkowski_step(holds, rng):
    x, y = rng.normal(size=(2, 4))
    for p in (1.3, 2, 3.5):
        holds(x=x, y=y, p=p, tight=True)
        holds(x=x, y=1.7 * x, p=p, tight=True)                         # the equality case


@equation("sign-attack")
def test_sign_attack(holds, rng):
    w, epsilon = rng.normal(size=5), rng.uniform(0.1, 1)
    worst = scipy.optimize.linprog(-w, bounds=[(-epsilon, epsilon)] * 5)          # the largest w @ delta in the box
    holds(bind={r"w^\top (\epsilon \sign(w))": -worst.fun}, w=w, epsilon=epsilon)


@equation("sign-attack")
def test_sign_attack_sides(holds, rng):
    holds(w=rng.normal(size=4), epsilon=rng.uniform(0.1, 1))


@equation("frobenius-norm")
def test_frobenius_norm(holds, rng):
    A = rng.normal(size=(3, 4))
    holds(bind={r"\|A\|_F": math.hypot(*A.ravel())}, A=A, m=3, n=4)


@equation("frobenius-norm")
def test_frobenius_norm_notation(holds, rng):
    holds(A=rng.normal(size=(4, 2)), m=4, n=2)


@equation("frobenius-product")
def test_frobenius_product(holds, rng):
    A, B = rng.normal(size=(3, 4)), rng.normal(size=(4, 2))
    holds(A=A, B=B, tight=True)
    x = rng.normal(size=4)
    holds(A=np.outer(rng.normal(size=3), x), B=np.outer(x, rng.normal(size=2)), tight=True)


@equation("errors-as-norms")
def test_errors_as_norms(holds, rng):
    y, y_hat = rng.normal(size=(2, 5))
    holds(y=y, y_hat=y_hat, n=5)


@equation("best-constant")
def test_best_constant(holds, rng):
    y = rng.normal(size=5)
    y_med, y_bar, r = np.median(y), y.mean(), y.min() + np.ptp(y) / 2
    for c in (y_med, y_bar, r, y_med + rng.normal(), y_bar + rng.normal(), r + rng.normal(), y_med + 0.05, y_bar - 0.05, r + 0.05):
        holds(y=y, y_med=y_med, y_bar=y_bar, r=r, c=c, ones=np.ones(5), tight=True)


@equation("lasso")
def test_lasso(holds, rng):
    X, y, w, lambda_ = rng.normal(size=(6, 3)), rng.normal(size=6), rng.normal(size=3), rng.uniform(0.1, 2)
    error = sklearn.metrics.mean_squared_error(y, X @ w)
    holds(L=lambda w: error / 2 + lambda_ * sum(abs(v) for v in w), X=X, y=y, w=w, lambda_=lambda_, n=6)


@equation("ridge")
def test_ridge(holds, rng):
    X, y, w, lambda_ = rng.normal(size=(6, 3)), rng.normal(size=6), rng.normal(size=3), rng.uniform(0.1, 2)
    error = sklearn.metrics.mean_squared_error(y, X @ w)
    holds(L=lambda w: error / 2 + lambda_ / 2 * sum(v * v for v in w), X=X, y=y, w=w, lambda_=lambda_, n=6)


def ridge_weights(X, y, lambda_):
    """scikit-learn's ridge regression; its alpha is n lambda."""
    return sklearn.linear_model.Ridge(alpha=len(y) * lambda_, fit_intercept=False, tol=1e-14).fit(X, y).coef_


@equation("ridge-solution")
def test_ridge_solution(holds, rng):
    X, y, lambda_ = rng.normal(size=(6, 3)), rng.normal(size=6), rng.uniform(0.1, 2)
    holds(w_hat=ridge_weights(X, y, lambda_), X=X, y=y, lambda_=lambda_, n=6)


def orthonormal_problem(rng, d=4, n=7):
    """Data for which |X w - y|^2 / (2n) is |w - z|^2 / 2 plus a constant: X^T X = n I."""
    X = np.sqrt(n) * np.linalg.qr(rng.normal(size=(n, d)))[0]
    y = 2 * rng.normal(size=n)
    return X, y, X.T @ y / n


@equation("soft-threshold")
def test_soft_threshold(holds, rng):
    X, y, z = orthonormal_problem(rng)
    lambda_ = rng.uniform(0.2, 0.8)
    w_hat = sklearn.linear_model.Lasso(alpha=lambda_, fit_intercept=False, tol=1e-14).fit(X, y).coef_
    holds(w_hat=w_hat, z=z, lambda_=lambda_, each={"i": range(1, 5)})


@equation("ridge-shrinkage")
def test_ridge_shrinkage(holds, rng):
    X, y, z = orthonormal_problem(rng)
    lambda_ = rng.uniform(0.2, 2)
    holds(w_hat=ridge_weights(X, y, lambda_), z=z, lambda_=lambda_)


@equation("unsquared-shrinkage")
def test_unsquared_shrinkage(holds, rng):
    z, lambda_ = rng.normal(size=3), rng.uniform(0.2, 3)
    price = lambda w: ((w - z) ** 2).sum() / 2 + lambda_ * math.hypot(*w)
    found = scipy.optimize.minimize(price, 0.9 * z, method="Nelder-Mead",
                                    options={"xatol": 1e-9, "fatol": 1e-15, "maxiter": 5000}).x
    w_hat = min((found, np.zeros(3)), key=price)                                 # zero is a corner of the price
    holds(w_hat=w_hat, z=z, lambda_=lambda_, tolerance=1e-4)


@equation("gradient-clipping")
def test_gradient_clipping(holds, rng):
    g, c = 3 * rng.normal(size=4), rng.uniform(1, 8)
    parameter = torch.zeros(4, dtype=torch.float64)
    parameter.grad = torch.tensor(g)
    torch.nn.utils.clip_grad_norm_([parameter], c)                               # divides by |g| + 1e-6
    holds(g=g, c=c, g_tilde=parameter.grad.numpy(), tolerance=1e-5)


equivalent("norm-p-limit", r"\lim_{p \to \infty} \|x\|_{\infty} = \|x\|_\infty", because="a constant is its own limit")
equivalent("norm-positive", r"2 N(x) \ge 0, \qquad N(x) = 0 \iff x = 0", because="2 does not change the sign")
equivalent("norm-positive", r"N(x) \ge 0, \qquad N(x) = 0 \iff 2 x = 0", because="2 x is zero where x is")
equivalent("norm-triangle", r"N(x - y) \le N(x) + N(y)", because="-y is a vector, too, and as long as y")
equivalent("reverse-triangle", r"|N(x) - N(y)| \le N(x + y)", because="-y is a vector, too, and as long as y")
LINES = r"""\begin{aligned} \|x\|_%s &\le \|x\|_1 \le \sqrt{n} \|x\|_2 \\ \|x\|_\infty &\le \|x\|_2 \le \sqrt{n} \|x\|_\infty \\
            \|x\|_%s &\le \|x\|_1 \le n \|x\|_\infty \end{aligned}"""
for first, last in (("3", r"\infty"), (r"\infty", r"\infty"), ("2", "2")):
    equivalent("norm-equivalence", LINES % (first, last), because="every norm with p >= 1 is at most the 1-norm")
equivalent("norm-comparison", r"\|x\|_{\infty} \le \|x\|_p \le n^{1/p - 1/q} \|x\|_q", because="infinity is an index q")
equivalent("frobenius-norm", r"\|A\|_F = \sqrt{\sum_{i=1}^{m} \sum_{j=1}^{n} A_{ij}^2} = \sqrt{\tr(A A^\top)}",
           because="the trace of a product does not depend on the order")
for left, right in ((r"\|A^\top\|_F", r"\|B\|_F"), (r"\|A\|_F", r"\|B^\top\|_F")):
    equivalent("frobenius-product", rf"\|A B\|_F \le {left} {right}", because="a transpose has the same entries")
for left, right in ((r"\|A\|_{2}", r"\|B\|_F"), (r"\|A\|_F", r"\|B\|_{2}")):
    equivalent("frobenius-product", rf"\|A B\|_F \le {left} {right}", because="this sharper bound holds, too")
equivalent("frobenius-product", r"\|A B\|_{2} \le \|A\|_F \|B\|_F", because="the spectral norm is at most the Frobenius norm")
equivalent("ridge-solution", r"\hat w = (X^\top X + n I \lambda)^{-1} X^\top y", because="a number commutes with the identity")
equivalent("ridge-solution", r"\hat w = (X^\top X + n \lambda I^\top)^{-1} X^\top y", because="the identity is symmetric")
