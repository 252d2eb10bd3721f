"""Checks of docs/linear_algebra/determinant.md."""

from itertools import permutations, product

import numpy as np
from scipy.spatial import ConvexHull

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint


def sign(p: np.ndarray) -> int:
    """Of a permutation, by sorting it with exchanges."""
    p, sign = [int(k) for k in p], 1
    if sorted(p) != list(range(1, len(p) + 1)):
        raise ValueError(f"{p} is no permutation")
    for i in range(len(p)):
        while p[i] != i + 1:
            j = p[i] - 1
            p[i], p[j], sign = p[j], p[i], -sign
    return sign


def all_permutations(n: int) -> list[np.ndarray]:
    return [np.array(p) for p in permutations(range(1, n + 1))]


@equation("det-2x2")
def test_det_2x2(holds, rng):
    a, b, c, d = rng.normal(size=4)
    holds(a=a, b=b, c=c, d=d)


@equation("det-volume")
def test_det_volume(holds, rng):
    A, corners = rng.normal(size=(3, 3)), rng.normal(size=(9, 3))
    volume = lambda points: ConvexHull(points).volume
    holds(A=A, bind={r"\operatorname{vol}(A(S))": volume(corners @ A.T), r"\operatorname{vol}(S)": volume(corners)})


equivalent("det-volume", r"\operatorname{vol}(A(S)) = |\det(A^\top)| \operatorname{vol}(S)", because="det-transpose")


@equation("det-leibniz")
def test_det_leibniz(holds, rng):
    holds(A=rng.normal(size=(4, 4)), S_n=all_permutations(4), sgn=sign, n=4)


equivalent(
    "det-leibniz",
    r"\det(A^\top) = \sum_{p \in S_n} \operatorname{sgn}(p) \prod_{i=1}^{n} A_{i, p_i}",
    because="det-transpose",
)


@equation("det-cofactor")
def test_det_cofactor(holds, rng):
    A = rng.normal(size=(4, 4))
    holds(A=A, n=4, M=[np.delete(A[1:], j, axis=1) for j in range(4)])


equivalent("det-cofactor", r"\det(A^\top) = \sum_{j=1}^{n} (-1)^{1+j} A_{1j} \det(M_j)", because="det-transpose")
equivalent(
    "det-cofactor",
    r"\det(A) = \sum_{j=1}^{n} (-1)^{1-j} A_{1j} \det(M_j)",
    because="1 + j and 1 - j are both even or both odd",
)


@equation("det-product")
def test_det_product(holds, rng):
    A, B = rng.normal(size=(2, 3, 3))
    holds(A=A, B=B)


for mutant in (
    r"\det(B A) = \det(A) \det(B)",
    r"\det(AB^\top) = \det(A) \det(B)",
    r"\det(AB) = \det(A^\top) \det(B)",
    r"\det(AB) = \det(A) \det(B^\top)",
):
    equivalent("det-product", mutant, because="numbers commute, and det-transpose")


@equation("det-transpose")
def test_det_transpose(holds, rng):
    holds(A=rng.normal(size=(3, 3)))


@equation("det-multiple")
def test_det_multiple(holds, rng):
    n = int(rng.integers(2, 5))
    holds(A=rng.normal(size=(n, n)), c=rng.uniform(-2, 2), n=n)


for mutant in (r"\det(A c) = c^n \det(A)", r"\det(c A^\top) = c^n \det(A)", r"\det(c A) = c^n \det(A^\top)"):
    equivalent("det-multiple", mutant, because="a scalar commutes, and det-transpose")


@equation("det-triangular")
def test_det_triangular(holds, rng):
    T = [np.triu, np.tril][rng.integers(2)](rng.normal(size=(4, 4)))
    T[1, 1] *= rng.random() < 0.7  # singular now and then
    holds(outside=["triangular"], T=T, n=4)


equivalent("det-triangular", r"\det(T^\top) = \prod_{i=1}^{n} T_{ii}", because="det-transpose")


@equation("det-product-step")
def test_det_product_step(holds, rng):
    A, B = rng.normal(size=(2, 3, 3))
    holds(A=A, B=B, S_n=all_permutations(3), sgn=sign, n=3)


for mutant in (
    r"\det(B A) = \det(A) \sum_{p \in S_n} \operatorname{sgn}(p) \prod_{j=1}^{n} B_{p_j, j}",
    r"\det(AB^\top) = \det(A) \sum_{p \in S_n} \operatorname{sgn}(p) \prod_{j=1}^{n} B_{p_j, j}",
    r"\det(AB) = \det(A^\top) \sum_{p \in S_n} \operatorname{sgn}(p) \prod_{j=1}^{n} B_{p_j, j}",
):
    equivalent("det-product-step", mutant, because="det-product and det-transpose")


@equation("trace")
def test_trace(holds, rng):
    A = rng.normal(size=(4, 4))
    A[:, 0] *= rng.random() < 0.7  # singular now and then
    holds(A=A, n=4, bind={r"\tr(A)": np.linalg.eigvals(A).sum().real})


@equation("trace")
def test_trace_sides(holds, rng):
    holds(A=rng.normal(size=(4, 4)), n=4)


@equation("det-trace")
def test_det_trace(holds, rng):
    holds(A=rng.normal(size=(3, 3)), h=0.05)


for mutant in (
    r"\det(I + h A^\top) = 1 + h \tr(A) + O(h^2)",
    r"\det(I^\top + h A) = 1 + h \tr(A) + O(h^2)",
    r"\det(I + A h) = 1 + h \tr(A) + O(h^2)",
    r"\det(I + h A) = 1 + h \tr(A^\top) + O(h^2)",
    r"\det(I + h A) = 1 + h \tr(A) - O(h^2)",
):
    equivalent("det-trace", mutant, because="det, tr and I ignore the transpose, a scalar commutes, O has no sign")


@equation("trace-linear")
def test_trace_linear(holds, rng):
    A, B = rng.normal(size=(2, 3, 3))
    s, t = rng.normal(size=2)
    holds(A=A, B=B, s=s, t=t)


for mutant in (
    r"\tr(A s + t B) = s \tr(A) + t \tr(B)",
    r"\tr(s A + B t) = s \tr(A) + t \tr(B)",
    r"\tr(s A^\top + t B) = s \tr(A) + t \tr(B)",
    r"\tr(s A + t B^\top) = s \tr(A) + t \tr(B)",
    r"\tr(s A + t B) = s \tr(A^\top) + t \tr(B)",
    r"\tr(s A + t B) = s \tr(A) + t \tr(B^\top)",
):
    equivalent("trace-linear", mutant, because="a scalar commutes, and the transpose keeps the diagonal")


@equation("trace-cyclic")
def test_trace_cyclic(holds, rng):
    holds(A=rng.normal(size=(2, 3)), B=rng.normal(size=(3, 2)))


@equation("trace-three")
def test_trace_three(holds, rng):
    C, D, E = rng.normal(size=(3, 3, 3))
    holds(C=C, D=D, E=E)


@equation("commutator-trace")
def test_commutator_trace(holds, rng):
    A, B = rng.normal(size=(2, 3, 3))
    holds(A=A, B=B)


for mutant in (r"\tr(AB - A B) = 0", r"\tr(B A - BA) = 0", r"2 \tr(AB - BA) = 0"):
    equivalent("commutator-trace", mutant, because="weaker, or a multiple of zero")


@equation("hutchinson")
def test_hutchinson(holds, rng):
    A = rng.normal(size=(4, 4))
    signs = np.array(list(product([-1, 1], repeat=4)))  # every outcome, equally likely
    z = [discrete([-1, 1], [0.5, 0.5]) for _ in range(4)]
    holds(A=A, bind={r"\E[z^\top A z]": np.mean([z @ A @ z for z in signs])}, given={"z": z})
    copies = joint([(s,) * 4 for s in (-1, 1)], [0.5, 0.5])
    holds.fails(outside="independent", A=A, bind={r"\E[z^\top A z]": A.sum()}, given={"z": copies})
    chances = np.prod(np.where(signs > 0, 0.9, 0.1), axis=1)
    leaning = {r"\E[z^\top A z]": chances @ [z @ A @ z for z in signs]}
    mostly = [discrete([-1, 1], [0.1, 0.9]) for _ in range(4)]
    holds.fails(outside=r"\E[z_i] = 0", A=A, bind=leaning, given={"z": mostly})


equivalent("hutchinson", r"\E[z^\top A z] = \tr(A^\top)", because="the transpose keeps the diagonal")
