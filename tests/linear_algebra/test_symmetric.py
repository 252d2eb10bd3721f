"""Checks of docs/linear_algebra/symmetric.md."""

import numpy as np
import scipy.linalg

from snippets._engine.check.draws import orthogonal, some_symmetric, symmetric
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent

SYMMETRIC = "the matrix of this formula is symmetric"


def by_eigh(A):
    lambda_, Q = scipy.linalg.eigh(A)
    return {"A": A, "Q": Q, "Lambda": np.diag(lambda_)}


@equation("spectral-theorem")
def test_spectral_theorem(holds, rng):
    holds(outside=["symmetric"], make=by_eigh, A=some_symmetric(rng, 4))


equivalent("spectral-theorem", r"A^\top = Q \Lambda Q^\top, \qquad Q^\top Q = I", because=SYMMETRIC)
for mutant in (r"A = Q \Lambda Q^\top, \qquad Q Q^\top = I", r"A = Q \Lambda Q^\top, \qquad Q^\top Q = I^\top"):
    equivalent("spectral-theorem", mutant, because="Q is square and orthogonal, and the identity symmetric")


@equation("symmetric-real")
def test_symmetric_real(holds, rng):
    A = some_symmetric(rng, 4)
    lambda_, Q = scipy.linalg.eigh(A)
    k = np.argmax(abs(lambda_))
    v = Q[:, k] * (rng.normal() + 1j * rng.normal())  # an eigenvector with a complex factor
    holds(A=A, v=v, v_bar=v.conj(), lambda_=lambda_[k], lambda_bar=lambda_[k])
    turn, v = np.array([[0.0, -1.0], [1.0, 0.0]]), np.array([1.0, -1j])
    holds.fails(outside="symmetric", A=turn, v=v, v_bar=v.conj(), lambda_=1j, lambda_bar=-1j)


for mutant in (
    r"\bar\lambda \, \bar v^\top v = (A^\top \bar v)^\top v = \bar v^\top A v = \lambda \, \bar v^\top v",
    r"\bar\lambda \, \bar v^\top v = (A \bar v)^\top v = \bar v^\top A^\top v = \lambda \, \bar v^\top v",
):
    equivalent("symmetric-real", mutant, because=SYMMETRIC)


@equation("symmetric-orthogonal")
def test_symmetric_orthogonal(holds, rng):
    Q, lambda_ = orthogonal(rng, 4), rng.normal(size=4)
    lambda_[2] *= rng.random() < 0.6
    if rng.random() < 0.7:
        lambda_[1] = lambda_[0]  # then the vectors need not be orthogonal
    A = Q * lambda_ @ Q.T
    q_1, q_2 = Q[:, 0], Q[:, 1]
    if lambda_[0] == lambda_[1]:
        q_1, q_2 = Q[:, :2] @ rng.normal(size=2), Q[:, :2] @ rng.normal(size=2)
    holds(A=A, q_1=q_1, q_2=q_2, lambda_1=lambda_[0], lambda_2=lambda_[1])
    V = rng.normal(size=(4, 4))
    skew = {"q_1": V[:, 0], "q_2": V[:, 1], "lambda_1": 1.0, "lambda_2": -2.0}
    holds.fails(outside="symmetric", A=V * [1.0, -2.0, 0.5, 3.0] @ np.linalg.inv(V), **skew)
    known = {"A": A, "lambda_1": lambda_[0], "lambda_2": lambda_[1]}
    holds.fails(outside=r"A q_1 = \lambda_1 q_1", q_1=V[:, 0], q_2=q_2, **known)
    holds.fails(outside=r"A q_2 = \lambda_2 q_2", q_1=q_1, q_2=V[:, 0], **known)


for mutant in (
    r"\lambda_1 q_1^\top q_2 = (A^\top q_1)^\top q_2 = q_1^\top A q_2 = \lambda_2 q_1^\top q_2",
    r"\lambda_1 q_1^\top q_2 = (A q_1)^\top q_2 = q_1^\top A^\top q_2 = \lambda_2 q_1^\top q_2",
):
    equivalent("symmetric-orthogonal", mutant, because=SYMMETRIC)


@equation("spectral-sum")
def test_spectral_sum(holds, rng):
    pieces = lambda A: {"A": A, "lambda_": scipy.linalg.eigh(A)[0], "q": list(scipy.linalg.eigh(A)[1].T), "n": 4}
    holds(outside=["symmetric"], make=pieces, A=some_symmetric(rng, 4))


equivalent("spectral-sum", r"A^\top = \sum_{i=1}^{n} \lambda_i q_i q_i^\top", because=SYMMETRIC)


@equation("quadratic-form-eigenvalues")
def test_quadratic_form_eigenvalues(holds, rng):
    x = rng.normal(size=4)
    pieces = lambda A: {
        "A": A,
        "lambda_": scipy.linalg.eigh(A)[0],
        "q": list(scipy.linalg.eigh(A)[1].T),
        "x": x,
        "n": 4,
    }
    holds(outside=["symmetric"], make=pieces, A=some_symmetric(rng, 4))


equivalent(
    "quadratic-form-eigenvalues", r"x^\top A^\top x = \sum_{i=1}^{n} \lambda_i (q_i^\top x)^2", because=SYMMETRIC
)


@equation("gram-semidefinite")
def test_gram_semidefinite(holds, rng):
    X, x = rng.normal(size=(6, 3)), rng.normal(size=3)
    if rng.random() < 0.3:
        X[:, 1], x[[0, 2]] = 0, 0  # dependent columns: X x = 0
    holds(X=X, x=x, tight=True)


@equation("rayleigh-bounds", draws=40)
def test_rayleigh_bounds(holds, rng):
    A = some_symmetric(rng, 4)
    lambda_, Q = scipy.linalg.eigh(A)
    x = rng.choice([rng.normal(size=4), Q[:, 0] * rng.normal(), Q[:, -1] * rng.normal()])
    holds(A=A, x=x, lambda_min=lambda_[0], lambda_max=lambda_[-1], tight=True)
    holds.fails(outside=r"x \ne 0", A=A, x=np.zeros(4), lambda_min=lambda_[0], lambda_max=lambda_[-1])
    B = np.array([[0.0, 9.0], [0.0, 1.0]])  # its eigenvalues are 0 and 1
    holds.fails(outside="symmetric", A=B, x=rng.normal(size=2), lambda_min=0.0, lambda_max=1.0)


equivalent(
    "rayleigh-bounds", r"\lambda_{\min} \le \frac{x^\top A^\top x}{x^\top x} \le \lambda_{\max}", because=SYMMETRIC
)


@equation("rayleigh-gradient")
def test_rayleigh_gradient(holds, rng):
    quotient = lambda A: {"A": A, "R": lambda x: (x @ A @ x) / (x @ x), "x": x}
    x = rng.normal(size=4)
    holds(outside=["symmetric"], make=quotient, A=some_symmetric(rng, 4))
    holds.fails(outside=r"x \ne 0", **{**quotient(symmetric(rng, 4)), "x": np.zeros(4)})


equivalent("rayleigh-gradient", r"\nabla R(x) = \frac{2}{x^\top x} \left(A^\top x - R(x) x\right)", because=SYMMETRIC)
