"""Checks of docs/linear_algebra/pseudo_inverse.md."""

import numpy as np
import scipy.linalg

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.linear_algebra.ranks import any_rank, deficient, pinv, shortest, svd


def null_vector(rng, A: np.ndarray) -> np.ndarray:
    """A random vector with A z = 0."""
    N = scipy.linalg.null_space(A, rcond=1e-9)
    return N @ rng.normal(size=N.shape[1])


def impostor(rng, A: np.ndarray, missing: int) -> np.ndarray:
    """A matrix that satisfies the Penrose conditions but the one with this number; for 0, all of them."""
    A_plus, Z = pinv(A), rng.normal(size=A.T.shape)
    left, null = np.eye(len(A)) - A @ A_plus, np.eye(A.shape[1]) - A_plus @ A
    return [A_plus, 0 * Z, A_plus + null @ Z @ left, A_plus + A_plus @ A @ Z @ left, A_plus + null @ Z @ A @ A_plus][
        missing
    ]


@equation("pseudo-inverse")
def test_pseudo_inverse(holds, rng):
    A = any_rank(rng)
    known = {"bind": {"A^+": pinv(A)}, "given": {"A": A}}
    holds(**known, **svd(A))
    holds.fails(outside="rank", **known, **{**svd(A), "r": svd(A)["r"] - 1})  # one layer is left out


@equation("pseudo-inverse-tall")
def test_pseudo_inverse_tall(holds, rng):
    A, flat = rng.normal(size=(5, 3)), deficient(rng, 5, 3, 2)
    holds(A=A, bind={"A^+": pinv(A)})
    holds.fails(outside="full column rank", A=flat, bind={"A^+": pinv(flat)})


@equation("pseudo-inverse-wide")
def test_pseudo_inverse_wide(holds, rng):
    A, flat = rng.normal(size=(3, 5)), deficient(rng, 3, 5, 2)
    holds(A=A, bind={"A^+": pinv(A)})
    holds.fails(outside="full row rank", A=flat, bind={"A^+": pinv(flat)})


@equation("penrose-1")
def test_penrose_1(holds, rng):
    A = any_rank(rng)
    holds(A=A, bind={"A^+": pinv(A)})


@equation("penrose-2")
def test_penrose_2(holds, rng):
    A = any_rank(rng)
    holds(A=A, bind={"A^+": pinv(A)})


@equation("penrose-3")
def test_penrose_3(holds, rng):
    A = any_rank(rng)
    holds(A=A, bind={"A^+": pinv(A)})


@equation("penrose-4")
def test_penrose_4(holds, rng):
    A = any_rank(rng)
    holds(A=A, bind={"A^+": pinv(A)})


@equation("penrose-only", draws=30)
def test_penrose_only(holds, rng):
    kind, A = rng.integers(5), deficient(rng, 4, 3, 2)
    holds(A=A, B=impostor(rng, A, kind), bind={"A^+": pinv(A)})


@equation("penrose-unique-step")
def test_penrose_unique_step(holds, rng):
    A = deficient(rng, 4, 3, 2)  # C satisfies the first condition and not the others
    left, null = np.eye(4) - A @ pinv(A), np.eye(3) - pinv(A) @ A
    C = pinv(A) + null @ rng.normal(size=(3, 4)) + rng.normal(size=(3, 4)) @ left
    holds(A=A, B=rng.normal(size=(3, 4)), C=C)
    holds.fails(outside="ACA = A", A=A, B=rng.normal(size=(3, 4)), C=rng.normal(size=(3, 4)))


@equation("least-squares-solutions")
def test_least_squares_solutions(holds, rng):
    A = deficient(rng, 6, 4, 2)
    b = rng.normal(size=6)
    holds(A=A, b=b, z=null_vector(rng, A), bind={"A^+": pinv(A)})
    holds.fails(outside="Az = 0", A=A, b=b, z=rng.normal(size=4), bind={"A^+": pinv(A)})


equivalent("least-squares-solutions", r"A^\top A (A^+ b - z) = A^\top b", because="-z is in the null space, too")


@equation("minimum-norm")
def test_minimum_norm(holds, rng):
    A = deficient(rng, 6, 4, 2)
    b, known = rng.normal(size=6), {"given": {"A": A}, "bind": {"A^+": pinv(A)}}
    holds(b=b, z=null_vector(rng, A), **known)
    holds.fails(outside="Az = 0", b=b, z=rng.normal(size=4), **known)


equivalent("minimum-norm", r"\|A^+ b - z\|^2 = \|A^+ b\|^2 + \|z\|^2", because="-z is in the null space, too")


@equation("gradient-descent-limit")
def test_gradient_descent_limit(holds, rng):
    A, b, x_0 = deficient(rng, 3, 5, 2), rng.normal(size=3), rng.normal(size=5)
    values, V = np.linalg.eigh(A.T @ A)

    def late(eta, steps=10**6):
        """The iterate after many steps: each eigenvector of A' A has a recursion of its own."""
        factor = (1 - 2 * eta * values) ** steps
        pull = np.where(values > 1e-9, (1 - factor) / np.where(values > 1e-9, values, 1), 2 * eta * steps)
        return V @ (factor * (V.T @ x_0) + pull * (V.T @ (A.T @ b)).round(12))

    top, names = values[-1] ** 0.5, {"A": A, "b": b, "x_0": x_0, "bind": {"A^+": pinv(A)}}
    eta = between(rng, 0, 1 / top**2)
    holds(**names, x_inf=late(eta), given={"eta": eta, "sigma_1": top})
    for bound, eta in ((r"0 < \eta", 0.0), (r"\eta < 1/\sigma_1^2", 1.01 / top**2)):
        holds.fails(outside=bound, **names, x_inf=late(eta, 1000), given={"eta": eta, "sigma_1": top})
    holds.not_needed(
        r"A \ne 0", because="without it every step stays at the start, as the formula says, but no bound is defined"
    )


@equation("projection-matrix")
def test_projection_matrix(holds, rng):
    A = any_rank(rng)
    Q = scipy.linalg.orth(A, rcond=1e-9)
    holds(A=A, P=Q @ Q.T, bind={"A^+": pinv(A)})


@equation("projection-properties")
def test_projection_properties(holds, rng):
    A = deficient(rng, 5, 4, 2)
    holds(P=np.column_stack([A @ shortest(A, e) for e in np.eye(5)]))  # P e_i by least squares


equivalent("projection-properties", r"P^{3} = P = P^\top", because="follows by multiplying with P")


@equation("projection-trace")
def test_projection_trace(holds, rng):
    A = any_rank(rng)
    holds(A=A, bind={"A^+": pinv(A)})


equivalent("projection-trace", r"\tr(A^+ A) = \rank(A)", because="a trace allows it")
equivalent("projection-trace", r"\tr(A A^+) = \rank(A^\top)", because="transposing A keeps its rank")


@equation("pseudo-inverse-column")
def test_pseudo_inverse_column(holds, rng):
    a = rng.normal(size=(4, 1))
    holds(a=a, bind={"a^+": pinv(a)})


@equation("pseudo-inverse-left-layers")
def test_pseudo_inverse_left_layers(holds, rng):
    A = rng.normal(size=(5, 2)) @ rng.normal(size=(2, 4))
    holds(A=A, u=list(np.linalg.svd(A)[0].T), r=2)
    holds.fails(outside="orthonormal", A=A, u=[1.2 * u for u in np.linalg.svd(A)[0].T], r=2)


@equation("pseudo-inverse-right-layers")
def test_pseudo_inverse_right_layers(holds, rng):
    A = rng.normal(size=(5, 2)) @ rng.normal(size=(2, 4))
    holds(A=A, v=list(np.linalg.svd(A)[2]), r=2)
    holds.fails(outside="orthonormal", A=A, v=[1.2 * v for v in np.linalg.svd(A)[2]], r=2)
