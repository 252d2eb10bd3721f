"""Checks of docs/linear_algebra/conditioning.md."""

import numpy as np
import scipy.linalg

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.linear_algebra.ranks import ratio


def eliminated(A: np.ndarray) -> np.ndarray:
    """The inverse by Gauss–Jordan elimination with row exchanges, no library inverse involved."""
    n = len(A)
    T = np.hstack([A, np.eye(n)]).astype(float)
    for j in range(n):
        p = j + int(abs(T[j:, j]).argmax())
        T[[j, p]] = T[[p, j]]
        T[j] /= T[j, j]
        for i in set(range(n)) - {j}:
            T[i] -= T[i, j] * T[j]
    return T[:, n:]


@equation("condition-number", draws=3)
def test_condition_number(holds, rng):
    A = rng.normal(size=(3, 3))
    holds(A=A, x=A[0], kappa=ratio)
    holds.fails(outside="invertible", A=np.diag([1.0, 2.0, 0.0]), x=np.ones(3), kappa=ratio)


for mutant in (
    r"\kappa(A^\top) = \frac{\max_{\|x\| = 1} \|A x\|}{\min_{\|x\| = 1} \|A x\|} = \|A\|_2 \|A^{-1}\|_2",
    r"\kappa(A) = \frac{\max_{\|x\| = 1} \|A^\top x\|}{\min_{\|x\| = 1} \|A x\|} = \|A\|_2 \|A^{-1}\|_2",
    r"\kappa(A) = \frac{\max_{\|x\| = 1} \|A x\|}{\min_{\|x\| = 1} \|A^\top x\|} = \|A\|_2 \|A^{-1}\|_2",
    r"\kappa(A) = \frac{\max_{\|x\| = 1} \|A x\|}{\min_{\|x\| = 1} \|A x\|} = \|A^\top\|_2 \|A^{-1}\|_2",
):
    equivalent("condition-number", mutant, because="A and its transpose have the same singular values")


@equation("condition-bound")
def test_condition_bound(holds, rng):
    A = rng.normal(size=(3, 3))
    u, v = scipy.linalg.svd(A)[0].T[[0, 2]]  # the best and the worst direction of b
    for b, change in ((rng.normal(size=3), rng.normal(size=3)), (3 * u, 0.1 * v)):
        holds(
            A=A,
            kappa=np.linalg.cond,
            b=b,
            b_hat=b + change,
            x=eliminated(A) @ b,
            x_hat=eliminated(A) @ (b + change),
            tight=True,
            given={"A": A},
        )
    flat, e_1, e_2 = np.diag([1.0, 0.0]), np.array([1.0, 0.0]), np.array([0.0, 1.0])
    holds.fails(
        outside="invertible", given={"A": flat}, A=flat, kappa=np.linalg.cond, b=e_1, b_hat=e_1, x=e_1, x_hat=e_1 + e_2
    )
    holds.fails(outside=r"b \ne 0", A=A, kappa=np.linalg.cond, b=0 * b, b_hat=b, x=0 * b, x_hat=eliminated(A) @ b)
    x, x_hat = rng.normal(size=(2, 3))
    known = {"A": A, "kappa": np.linalg.cond, "x": x, "x_hat": x_hat}
    holds.fails(outside="Ax = b", b=A @ x_hat, b_hat=A @ x_hat, **known)
    holds.fails(outside=r"A \hat x = \hat b", b=A @ x, b_hat=A @ x, **known)


equivalent(
    "condition-bound",
    r"\frac{\|\hat x - x\|}{\|x\|} \le \kappa(A^\top) \frac{\|\hat b - b\|}{\|b\|}",
    because="A and its transpose have the same singular values",
)


@equation("solution-error")
def test_solution_error(holds, rng):
    A, (b, b_hat) = rng.normal(size=(3, 3)), rng.normal(size=(2, 3))
    known = {"A": A, "x": eliminated(A) @ b, "x_hat": eliminated(A) @ b_hat}
    holds(b=b, b_hat=b_hat, **known)
    holds.fails(outside="Ax = b", b=2 * b, b_hat=b_hat, **known)
    holds.fails(outside=r"A \hat x = \hat b", b=b, b_hat=2 * b_hat, **known)


@equation("condition-bound-error")
def test_condition_bound_error(holds, rng):
    A, change = rng.normal(size=(3, 3)), rng.normal(size=3)
    if rng.random() < 0.3:
        change = scipy.linalg.svd(A)[0].T[2]
    x = rng.normal(size=3)
    x_hat = x + eliminated(A) @ change
    holds(A=A, x=x, x_hat=x_hat, b=A @ x, b_hat=A @ x_hat, tight=True)
    holds.fails(outside="Ax = b", A=A, x=x, x_hat=x_hat, b=A @ x_hat, b_hat=A @ x_hat)
    holds.fails(outside=r"A \hat x = \hat b", A=A, x=x, x_hat=x_hat, b=A @ x, b_hat=A @ x)


@equation("condition-bound-size")
def test_condition_bound_size(holds, rng):
    A, x = rng.normal(size=(3, 3)), rng.normal(size=3)
    if rng.random() < 0.3:
        x = 2 * scipy.linalg.svd(A)[2][0]
    holds(A=A, x=x, b=A @ x, tight=True)
    holds.fails(outside="Ax = b", A=A, x=x, b=99 * A @ x)


equivalent(
    "condition-bound-size", r"\|b\| \le \|A^\top\|_2 \|x\|", because="A and its transpose have the same singular values"
)
