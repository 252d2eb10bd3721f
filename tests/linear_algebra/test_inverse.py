"""Checks of docs/linear_algebra/inverse.md."""

import numpy as np

from snippets._engine.check.draws import orthogonal, stochastic
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


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


@equation("inverse")
def test_inverse(holds, rng):
    A = rng.normal(size=(4, 4))
    holds(A=A, bind={"A^{-1}": eliminated(A)})
    holds.only("invertible", because="that is what the formula says of A")


equivalent("inverse", r"A A^{-1} = A^{-1} A = I^\top", because="the identity is symmetric")


@equation("inverse-unique")
def test_inverse_unique(holds, rng):
    A = rng.normal(size=(3, 3))
    holds(A=A, B=eliminated(A), C=eliminated(A))
    holds.fails(outside="BA = I", A=A, B=rng.normal(size=(3, 3)), C=eliminated(A))
    holds.fails(outside="AC = I", A=A, B=eliminated(A), C=rng.normal(size=(3, 3)))


for mutant in (
    r"B = C (A C) = (B A) C = C",
    r"B = B (C A) = (B A) C = C",
    r"B = B (A B) = (B A) C = C",
    r"B = B (A C) = (C A) C = C",
    r"B = B (A C) = (A B) C = C",
    r"B = B (A C) = (B A) B = C",
):
    equivalent("inverse-unique", mutant, because="that B and C are the same is what it proves")


@equation("inverse-2x2")
def test_inverse_2x2(holds, rng):
    a, b, c, d = rng.normal(size=4)
    holds(a=a, b=b, c=c, d=d)
    holds.fails(outside=r"a d - b c \ne 0", a=1.0, b=2.0, c=3.0, d=6.0)


@equation("inverse-solves")
def test_inverse_solves(holds, rng):
    x = rng.normal(size=4)
    system = lambda A: {"A": A, "x": x, "b": (A * x).sum(axis=1)}
    holds(outside=["invertible"], make=system, A=rng.normal(size=(4, 4)))


@equation("inverse-det")
def test_inverse_det(holds, rng):
    holds(outside=["invertible"], A=rng.normal(size=(3, 3)))


equivalent("inverse-det", r"\det(A^{-1}) = \frac{1}{\det(A^\top)}", because="det-transpose")


@equation("inverse-product")
def test_inverse_product(holds, rng):
    A, B = rng.normal(size=(2, 3, 3))
    holds(outside=["invertible A", "invertible B"], A=A, B=B)


@equation("inverse-transpose")
def test_inverse_transpose(holds, rng):
    A = rng.normal(size=(3, 3))
    holds(A=A, bind={r"(A^\top)^{-1}": eliminated(A.T)})


@equation("inverse-multiple")
def test_inverse_multiple(holds, rng):
    holds(outside=[r"c \ne 0"], A=rng.normal(size=(3, 3)), c=rng.normal())


equivalent("inverse-multiple", r"(A^{-1})^{-1} = A, \quad (A c)^{-1} = \frac{1}{c} A^{-1}", because="a scalar commutes")


@equation("inverse-product-step")
def test_inverse_product_step(holds, rng):
    A, B = rng.normal(size=(2, 3, 3))
    holds(A=A, B=B)


for mutant in (
    r"(AB) (B^{-1} A^{-1}) = A (B^{-1} B) A^{-1} = A A^{-1} = I",
    r"(AB) (B^{-1} A^{-1}) = A (B B^{-1}) A^{-1} = A^{-1} A = I",
    r"(AB) (B^{-1} A^{-1}) = A (B B^{-1}) A^{-1} = A A^{-1} = I^\top",
):
    equivalent("inverse-product-step", mutant, because="an inverse undoes from both sides; the identity is symmetric")


@equation("orthogonal-inverse")
def test_orthogonal_inverse(holds, rng):
    holds(outside=["orthogonal"], Q=orthogonal(rng, 4))


@equation("policy-value")
def test_policy_value(holds, rng):
    P, r = np.array([stochastic(rng, 3) for _ in range(3)]), rng.normal(size=3)
    long = rng.random() < 0.15  # rarely: the series needs hundreds of terms then
    holds(P=P, r=r, gamma=0.9 if long else rng.choice([0.0, rng.uniform(0.2, 0.7)]))
    holds.fails(outside=r"0 \le \gamma", P=P, r=r, gamma=-1.5)
    holds.fails(outside=r"\gamma < 1", P=P, r=r, gamma=1.5)
    holds.fails(outside="stochastic", P=3 * P, r=r, gamma=0.5)


for mutant in (
    r"(I^\top - \gamma P)^{-1} r = \sum_{k=0}^{\infty} \gamma^k P^k r",
    r"(I - P \gamma)^{-1} r = \sum_{k=0}^{\infty} \gamma^k P^k r",
    r"(I - \gamma P)^{-1} r = \sum_{k=0}^{\infty} P^k \gamma^k r",
):
    equivalent("policy-value", mutant, because="a scalar commutes, and the identity is symmetric")
for mutant in (
    r"(I - \gamma P)^{-1} r = \sum_{k=0}^{{\infty} - 1} \gamma^k P^k r",
    r"(I - \gamma P)^{-1} r = \sum_{k=0}^{{\infty} + 1} \gamma^k P^k r",
):
    equivalent("policy-value", mutant, because="infinity plus or minus one is infinity")
