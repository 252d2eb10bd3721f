"""Checks of docs/linear_algebra/completion.md."""

import numpy as np
import scipy.linalg
import scipy.optimize

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def orthonormal(rng, m: int, k: int) -> np.ndarray:
    return np.linalg.qr(rng.normal(size=(m, k)))[0]


def ratings(rng, m: int = 4, n: int = 5, k: int = 2):
    """Ratings, the pairs that were seen (from 1), and factors."""
    Y, W, H = rng.normal(size=(m, n)), rng.normal(size=(m, k)), rng.normal(size=(n, k))
    return Y, rng.random((m, n)) < 0.6, W, H


@equation("completion-objective")
def test_completion_objective(holds, rng):
    Y, seen, W, H = ratings(rng)
    lambda_ = rng.uniform(0.1, 2)
    f = ((Y - W @ H.T)[seen] ** 2).sum() + lambda_ * np.trace(W.T @ W) + lambda_ * np.trace(H.T @ H)
    holds(
        f=f,
        Y=Y,
        W=W,
        H=H,
        w=list(W),
        h=list(H),
        lambda_=lambda_,
        Omega=[(i + 1, j + 1) for i, j in zip(*np.nonzero(seen))],
    )
    holds.not_needed(
        r"\lambda > 0", because="the sum is defined for every factor; only a positive one keeps W and H small"
    )


equivalent(
    "completion-objective",
    r"f = \sum_{(i, j) \in \Omega} (Y_{ij} - w_i^\top h_j)^2 + \lambda \|W^\top\|_F^2 + \lambda \|H\|_F^2",
    because="the Frobenius norm does not see a transpose",
)
equivalent(
    "completion-objective",
    r"f = \sum_{(i, j) \in \Omega} (Y_{ij} - w_i^\top h_j)^2 + \lambda \|W\|_F^2 + \lambda \|H^\top\|_F^2",
    because="the Frobenius norm does not see a transpose",
)


@equation("als-row")
def test_als_row(holds, rng):
    H_i, y_i, lambda_ = rng.normal(size=(6, 3)), rng.normal(size=6), rng.uniform(0.1, 2)
    part = lambda w: np.sum((y_i - H_i @ w) ** 2) + lambda_ * np.sum(w**2)  # of f, where w_i occurs
    best = scipy.optimize.minimize(part, rng.normal(size=3), tol=1e-12).x
    stacked = np.vstack([H_i, np.sqrt(lambda_) * np.eye(3)]), np.append(y_i, np.zeros(3))
    w_i = scipy.linalg.lstsq(*stacked)[0]  # the penalty as further samples
    assert np.allclose(w_i, best, atol=1e-5)
    holds(w_i=w_i, H_i=H_i, y_i=y_i, lambda_=lambda_)
    few = H_i[:2]  # fewer ratings than numbers to find
    holds.fails(outside=r"\lambda > 0", w_i=scipy.linalg.lstsq(few, y_i[:2])[0], H_i=few, y_i=y_i[:2], lambda_=0.0)


equivalent("als-row", r"w_i = (H_i^\top H_i + I \lambda)^{-1} H_i^\top y_i", because="a scalar commutes")
equivalent("als-row", r"w_i = (H_i^\top H_i + \lambda I^\top)^{-1} H_i^\top y_i", because="the identity is symmetric")


@equation("factor-nuclear")
def test_factor_nuclear(holds, rng):
    W, H = rng.normal(size=(4, 2)), rng.normal(size=(5, 2))
    if rng.random() < 0.4:  # balanced factors
        W, H = orthonormal(rng, 4, 2) * [1.5, 0.7], orthonormal(rng, 5, 2) * [1.5, 0.7]
    holds(W=W, H=H, tight=True)


equivalent(
    "factor-nuclear",
    r"2 \|W H^\top\|_* \le \|W^\top\|_F^2 + \|H\|_F^2",
    because="the Frobenius norm does not see a transpose",
)
equivalent(
    "factor-nuclear",
    r"2 \|W H^\top\|_* \le \|W\|_F^2 + \|H^\top\|_F^2",
    because="the Frobenius norm does not see a transpose",
)


@equation("rank-one-corner")
def test_rank_one_corner(holds, rng):
    u, v = rng.normal(size=3), rng.normal(size=4)
    holds(A=np.outer(u, v))
    holds.fails(outside="nonzero", A=np.outer(u, [0, *v[1:]]))
    holds.fails(outside="rank", A=rng.normal(size=(3, 4)))
