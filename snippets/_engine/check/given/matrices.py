"""Kinds of matrices. A value with other than two axes is of none of them."""

from collections.abc import Callable, Iterator

import numpy as np

from snippets._engine.check.given.numbers import array
from snippets._engine.check.given.rules import decides, misses
from snippets._engine.formula.value.algebra import Value

TINY = 1e-9  # relative to the largest entry


def of_matrix(name: str, test: Callable[..., object], square: bool = True) -> None:
    """Register a kind that is decided for a real or complex matrix."""

    @decides(name)
    def decided(value: Value, *args: Value) -> bool | None:
        A = array(value)
        if A is None:
            return None
        return A.ndim == 2 and A.size > 0 and (not square or A.shape[0] == A.shape[1]) and bool(test(A, *args))


def near(A: np.ndarray, B: np.ndarray) -> bool:
    return bool(np.max(np.abs(A - B), initial=0.0) <= TINY * max(np.max(np.abs(A)), 1e-300))


def rank(A: np.ndarray) -> int:
    return int(np.linalg.matrix_rank(A, rtol=1e-9))


def lowest(A: np.ndarray) -> float:
    """The smallest eigenvalue of the symmetric part, relative to the largest absolute one."""
    values = np.linalg.eigvalsh((A + A.conj().T) / 2)
    return float(values[0] / max(np.max(np.abs(values)), 1e-300))


def diagonalises(A: np.ndarray) -> bool:
    return bool(np.linalg.cond(np.linalg.eig(A)[1]) < 1e6)


of_matrix("symmetric", lambda A: near(A, A.T))
of_matrix("positive semidefinite", lambda A: near(A, A.T) and lowest(A) >= -TINY)
of_matrix("positive definite", lambda A: near(A, A.T) and lowest(A) > TINY)
of_matrix("orthogonal", lambda A: near(np.eye(len(A)), A.T @ A))
of_matrix("rotation", lambda A: near(np.eye(len(A)), A.T @ A) and np.linalg.det(A) > 0)
of_matrix("orthonormal columns", lambda A: near(np.eye(A.shape[1]), A.T @ A), square=False)
of_matrix("invertible", lambda A: rank(A) == len(A))
of_matrix("full column rank", lambda A: rank(A) == A.shape[1], square=False)
of_matrix("full row rank", lambda A: rank(A) == A.shape[0], square=False)
of_matrix("rank", lambda A, r=None: not isinstance(r, int) or rank(A) == r, square=False)
of_matrix("upper triangular", lambda A: near(A, np.triu(A)), square=False)
of_matrix("lower triangular", lambda A: near(A, np.tril(A)), square=False)
of_matrix("triangular", lambda A: near(A, np.triu(A)) or near(A, np.tril(A)), square=False)
of_matrix("strictly lower triangular", lambda A: near(A, np.tril(A, -1)))
of_matrix("positive diagonal", lambda A: np.all(np.diag(A) > 0))
of_matrix("ones on the diagonal", lambda A: np.allclose(np.diag(A), 1, atol=1e-9))
of_matrix("permutation", lambda A: np.all((A == 0) | (A == 1)) and near(np.eye(len(A)), A.T @ A))
of_matrix("diagonal", lambda A: near(A, np.diag(np.diag(A))))
of_matrix("multiple of the identity", lambda A: near(A, A[0, 0] * np.eye(len(A))))
of_matrix("diagonalisable", diagonalises)
of_matrix("projection", lambda A: near(A, A @ A))
of_matrix("stochastic", lambda A: np.all(A >= -TINY) and near(np.ones(len(A)), A.sum(axis=1)), square=False)
of_matrix(
    "doubly stochastic",
    lambda A: np.all(A >= -TINY) and near(np.ones(len(A)), A.sum(axis=1)) and near(np.ones(len(A)), A.sum(axis=0)),
)


@misses("symmetric")
def _(A: np.ndarray, rng: np.random.Generator) -> Iterator[np.ndarray]:
    for size in (0.5, 2.0):
        S = rng.normal(size=A.shape) * size * np.max(np.abs(A))
        yield A + S - S.T


@misses("positive definite")
def _(A: np.ndarray, rng: np.random.Generator) -> Iterator[np.ndarray]:
    values, Q = np.linalg.eigh(A)
    yield Q * np.where(np.arange(len(A)) == 0, 0.0, values) @ Q.T
    yield Q * np.where(np.arange(len(A)) == 0, -abs(values[0]) - values[-1] / 2, values) @ Q.T


@misses("positive semidefinite")
def _(A: np.ndarray, rng: np.random.Generator) -> Iterator[np.ndarray]:
    values, Q = np.linalg.eigh(A)
    yield Q * np.where(np.arange(len(A)) == 0, -abs(values[0]) - values[-1] / 2, values) @ Q.T
    yield -A


@misses("orthogonal", "orthonormal columns", "rotation", "stochastic", "projection")
def _(A: np.ndarray, rng: np.random.Generator) -> Iterator[np.ndarray]:
    shear = np.eye(A.shape[1])
    shear[0, -1] += 0.5
    yield A @ shear
    yield 1.5 * A


@misses("invertible", "full column rank")
def _(A: np.ndarray, rng: np.random.Generator) -> Iterator[np.ndarray]:
    B = A.copy()
    B[:, -1] = B[:, 0] if B.shape[1] > 1 else 0.0
    yield B
    yield A * 0.0


@misses("full row rank")
def _(A: np.ndarray, rng: np.random.Generator) -> Iterator[np.ndarray]:
    B = A.copy()
    B[-1] = B[0] if len(B) > 1 else 0.0
    yield B


@misses("rank")
def _(A: np.ndarray, rng: np.random.Generator) -> Iterator[np.ndarray]:
    yield A + rng.normal(size=A.shape)
    yield A * 0.0


@misses("positive diagonal", "ones on the diagonal")
def _(A: np.ndarray, rng: np.random.Generator) -> Iterator[np.ndarray]:
    yield A - np.diag(np.diag(A)) + np.diag(rng.uniform(-2, -1, size=len(A)))


@misses("strictly lower triangular")
def _(A: np.ndarray, rng: np.random.Generator) -> Iterator[np.ndarray]:
    yield A + np.diag(rng.uniform(0.5, 1, size=len(A)))


@misses("permutation")
def _(A: np.ndarray, rng: np.random.Generator) -> Iterator[np.ndarray]:
    yield A - 2 * np.outer(A[:, 0], np.eye(len(A))[0])
    yield A @ np.linalg.qr(rng.normal(size=A.shape))[0]


@misses("diagonal", "multiple of the identity", "upper triangular", "lower triangular", "triangular")
def _(A: np.ndarray, rng: np.random.Generator) -> Iterator[np.ndarray]:
    yield A + rng.normal(size=A.shape)
