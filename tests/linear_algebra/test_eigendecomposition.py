"""Checks of docs/linear_algebra/eigendecomposition.md."""

import numpy as np
import scipy.linalg

from snippets._engine.check.draws import positive, some_symmetric
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.linear_algebra.pairs import built

NUMBER = "a number times the identity is the same from both sides, transposed too"


SYMMETRIC = "the matrix of this formula is symmetric"


@equation("eigenvector-columns")
def test_eigenvector_columns(holds, rng):
    A = built(rng, 4)[0]
    lambda_, V = scipy.linalg.eig(A)
    V = V.real * positive(rng, 4)
    holds(A=A, V=V, Lambda=np.diag(lambda_.real), given={"v": list(V.T), "lambda_": lambda_.real})
    W = rng.normal(size=(4, 4))
    other = {"v": list(W.T), "lambda_": lambda_.real}
    holds.fails(outside=r"A v_i = \lambda_i v_i", A=A, V=W, Lambda=np.diag(lambda_.real), given=other)


@equation("eigendecomposition")
def test_eigendecomposition(holds, rng):
    A = built(rng, 4)[0]
    lambda_, V = scipy.linalg.eig(A)
    holds(A=A, V=V.real * positive(rng, 4), Lambda=np.diag(lambda_.real))
    J = np.array([[2.0, 1.0], [0.0, 2.0]])
    holds.fails(outside="diagonalisable", A=J, V=np.array([[1.0, 1.0], [0.0, 1e-16]]), Lambda=2 * np.eye(2))


@equation("eigendecomposition")
def test_eigendecomposition_complex(holds, rng):
    A = rng.normal(size=(3, 3))
    lambda_, V = scipy.linalg.eig(A)
    holds(A=A.astype(complex), V=V, Lambda=np.diag(lambda_))


@equation("jordan-power")
def test_jordan_power(holds, rng):
    holds(lambda_=rng.normal(), each={"k": range(1, 5)})


@equation("defective-split")
def test_defective_split(holds, rng):
    holds(lambda_=rng.normal(), delta=rng.normal())


for mutant in (
    r"\det\left(I \lambda - \begin{bmatrix} 2 & 1 \\ \delta & 2 \end{bmatrix}\right) = (\lambda - 2)^2 - \delta",
    r"\det\left(\lambda I^\top - \begin{bmatrix} 2 & 1 \\ \delta & 2 \end{bmatrix}\right) = (\lambda - 2)^2 - \delta",
):
    equivalent("defective-split", mutant, because=NUMBER)


@equation("weyl-perturbation")
def test_weyl_perturbation(holds, rng):
    A, E = some_symmetric(rng, 4), some_symmetric(rng, 4)
    kind = rng.random()
    if kind < 0.3:
        q = scipy.linalg.eigh(A)[1][:, 3]
        E = rng.exponential() * np.outer(q, q)  # moves the largest eigenvalue as far as it can
    elif kind < 0.5:
        A, q = rng.normal() * np.eye(4), scipy.linalg.orth(rng.normal(size=(4, 2)))
        E = rng.exponential() * (2 * q @ q.T - np.eye(4))  # reflections: eigenvalues of A and of A + E are repeated
    moved = {"mu": scipy.linalg.eigvalsh(A + E)[::-1], "lambda_": scipy.linalg.eigvalsh(A)[::-1]}
    holds(E=E, given={"A": A}, **moved, each={"i": range(1, 5)}, tight=True)
    B = np.diag([4.0, 3.0, 2.0, 1.0])
    for name in ("lambda", "mu"):
        listed = {"lambda_": np.diag(B), "mu": np.diag(B) + 0.1}
        upwards = name if name in listed else name + "_"
        listed[upwards] = listed[upwards][::-1]
        listed["i"] = 1 if name == "lambda" else 4
        holds.fails(outside=rf"descending $\{name}_1, \dots, \{name}_n$", E=np.eye(4) / 10, given={"A": B}, **listed)
    J, E = np.array([[0.0, 1.0], [0.0, 0.0]]), np.array([[0.0, 0.25], [0.25, 0.0]])
    moved = {"mu": np.sort(np.linalg.eigvals(J + E).real)[::-1], "lambda_": np.zeros(2)}
    holds.fails(outside="symmetric A", E=E, given={"A": J}, **moved, i=1)
    holds.not_needed(
        "symmetric E", because="for a general E the eigenvalues of A + E need not be real, so no order is left"
    )


equivalent(
    "weyl-perturbation",
    r"\left(\mu_i - \lambda_i\right) \le \|E\|_2",
    because="with A + E for A and -E for E it says the same",
)


equivalent("weyl-perturbation", r"|\mu_i - \lambda_i| \le \|E^\top\|_2", because=SYMMETRIC)
