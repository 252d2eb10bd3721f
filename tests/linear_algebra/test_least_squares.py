"""Checks of docs/linear_algebra/least_squares.md."""

import numpy as np
import scipy.linalg

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.linear_algebra.ranks import any_rank, deficient, shortest


def null_vector(rng, A: np.ndarray) -> np.ndarray:
    """A random vector with A z = 0."""
    N = scipy.linalg.null_space(A, rcond=1e-9)
    return N @ rng.normal(size=N.shape[1])


@equation("least-squares-solution")
def test_least_squares_solution(holds, rng):
    X, y = deficient(rng, 6, 4, 3), rng.normal(size=6)
    theta_hat = shortest(X, y)
    away = null_vector(rng, X) if rng.random() < 0.3 else rng.normal(size=4) * 10 ** rng.uniform(-3, 1)
    holds(X=X, y=y, theta_hat=theta_hat, theta=theta_hat + away, tight=True)


@equation("residual-orthogonal")
def test_residual_orthogonal(holds, rng):
    X, y = deficient(rng, 7, 4, rng.integers(2, 5)), rng.normal(size=7)
    least = scipy.optimize.minimize(lambda theta: np.linalg.norm(y - X @ theta), rng.normal(size=4), tol=1e-14).x
    assert np.allclose(X.T @ (y - X @ least), 0, atol=1e-5)  # minimising and the equation agree
    holds(X=X, y=y, theta_hat=shortest(X, y) + null_vector(rng, X))


equivalent("residual-orthogonal", r"2 X^\top (y - X\hat\theta) = 0", because="a multiple of zero")


@equation("least-squares-pythagoras")
def test_least_squares_pythagoras(holds, rng):
    X, y = deficient(rng, 7, 4, 3), rng.normal(size=7)
    theta_hat, theta = shortest(X, y), rng.normal(size=4)
    holds(X=X, y=y, theta_hat=theta_hat, theta=theta)
    holds.fails(outside=r"X^\top (y - X\hat\theta) = 0", X=X, y=y, theta_hat=theta_hat + 1, theta=theta)


@equation("gram-system")
def test_gram_system(holds, rng):
    X, y = any_rank(rng), rng.normal(size=7)
    holds(X=X, y=y[: len(X)], theta_hat=shortest(X, y[: len(X)]))


@equation("normal-equation")
def test_normal_equation(holds, rng):
    y = rng.normal(size=8)
    solved = lambda X: {"X": X, "y": y, "theta_hat": np.linalg.lstsq(X, y)[0]}
    holds(outside=["full column rank"], make=solved, X=rng.normal(size=(8, 3)))


@equation("squared-residual-gradient")
def test_squared_residual_gradient(holds, rng):
    holds(X=rng.normal(size=(5, 3)), y=rng.normal(size=5), theta=rng.normal(size=3))


@equation("squared-residual-expanded")
def test_squared_residual_expanded(holds, rng):
    holds(X=rng.normal(size=(5, 3)), y=rng.normal(size=5), theta=rng.normal(size=3))


@equation("gram-rank")
def test_gram_rank(holds, rng):
    holds(X=any_rank(rng))


equivalent("gram-rank", r"\rank(X X^\top) = \rank(X)", because="transposing X keeps its rank")
equivalent("gram-rank", r"\rank(X^\top X) = \rank(X^\top)", because="transposing X keeps its rank")


@equation("gram-null-space")
def test_gram_null_space(holds, rng):
    holds(X=rng.normal(size=(5, 3)), z=rng.normal(size=3))
