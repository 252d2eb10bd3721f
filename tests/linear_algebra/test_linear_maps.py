"""Checks of docs/linear_algebra/linear_maps.md."""
from itertools import permutations, product

import numpy as np
import scipy.linalg
from scipy.spatial import ConvexHull

from snippets._engine.check.draws import of_rank
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def black_box(rng):
    """A linear function from R^4 to R^6 that is not written as a matrix."""
    kernel = rng.normal(size=3)
    return lambda x: np.convolve(np.cumsum(x), kernel)


def turned(theta: float, x: np.ndarray) -> np.ndarray:
    """x rotated by theta, as a product of complex numbers."""
    z = complex(*x) * np.exp(1j * theta)
    return np.array([z.real, z.imag])


def rotation(theta: float) -> np.ndarray:
    return np.stack([turned(theta, e) for e in np.eye(2)], axis=1)


def mirror(phi: float) -> np.ndarray:
    """Turn the line at the angle phi level, reverse the height, turn it back."""
    return np.stack([turned(phi, turned(-phi, e) * [1, -1]) for e in np.eye(2)], axis=1)


def shadow(u: np.ndarray) -> np.ndarray:
    """The matrix that takes each point to the nearest point of the line of u, by least squares."""
    return np.stack([u * np.linalg.lstsq(u[:, None], e)[0] for e in np.eye(len(u))], axis=1)


def sign(p: np.ndarray) -> int:
    """Of a permutation, by sorting it with exchanges."""
    p, sign = [int(k) for k in p], 1
    for i in range(len(p)):
        while p[i] != i + 1:
            j = p[i] - 1
            p[i], p[j], sign = p[j], p[i], -sign
    return sign


def all_permutations(n: int) -> list[np.ndarray]:
    return [np.array(p) for p in permutations(range(1, n + 1))]


@equation("linear-map")
def test_linear_map(holds, rng):
    x, y = rng.normal(size=(2, 4))
    s, t = rng.normal(size=2)
    holds(f=black_box(rng), x=x, y=y, s=s, t=t)


@equation("affine-as-linear")
def test_affine_as_linear(holds, rng):
    holds(W=rng.normal(size=(2, 3)), x=rng.normal(size=3), b=rng.normal(size=2))


@equation("map-columns")
def test_map_columns(holds, rng):
    holds(f=black_box(rng), x=rng.normal(size=4), e=list(np.eye(4)), n=4)


@equation("map-matrix")
def test_map_matrix(holds, rng):
    f, X = black_box(rng), rng.normal(size=(9, 4))
    A = np.linalg.lstsq(X, np.array([f(x) for x in X]))[0].T             # fitted to nine examples
    holds(A=A, f=f, e=list(np.eye(4)), each={"j": range(1, 5)})


@equation("scale-shear")
def test_scale_shear(holds, rng):
    s_1, s_2, k = rng.normal(size=3)
    holds(x=rng.normal(size=2), s_1=s_1, s_2=s_2, k=k)


@equation("rotation-matrix")
def test_rotation_matrix(holds, rng):
    holds(R=rotation, theta=rng.uniform(-3, 3))


@equation("rotation-sum")
def test_rotation_sum(holds, rng):
    alpha, beta, theta = rng.uniform(-3, 3, size=3)
    holds(R=rotation, alpha=alpha, beta=beta, theta=theta)


@equation("line-projection")
def test_line_projection(holds, rng):
    u = turned(rng.uniform(-3, 3), [1, 0])
    holds(u=u, P=shadow(u))

equivalent("line-projection", r"P^\top = u u^\top", because="the projection is symmetric")


@equation("line-reflection")
def test_line_reflection(holds, rng):
    phi = rng.uniform(-3, 3)
    holds(u=turned(phi, [1, 0]), F=mirror(phi))

equivalent("line-reflection", r"F^\top = 2 u u^\top - I", because="the reflection is symmetric")
equivalent("line-reflection", r"F = 2 u u^\top - I^\top", because="the identity is symmetric")


@equation("line-projection-twice")
def test_line_projection_twice(holds, rng):
    holds(P=shadow(rng.normal(size=3)))

equivalent("line-projection-twice", r"P = P", because="weaker")

equivalent("line-projection-twice", r"P^{3} = P", because="follows by multiplying with P")


@equation("line-reflection-twice")
def test_line_reflection_twice(holds, rng):
    holds(F=mirror(rng.uniform(-3, 3)))


@equation("map-rows")
def test_map_rows(holds, rng):
    holds(A=rng.normal(size=(3, 2)), X=rng.normal(size=(4, 2)), each={"i": range(1, 5)})


@equation("composition")
def test_composition(holds, rng):
    holds(B=rng.normal(size=(4, 3)), A=rng.normal(size=(3, 2)), x=rng.normal(size=2))


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

equivalent("det-leibniz", r"\det(A^\top) = \sum_{p \in S_n} \operatorname{sgn}(p) \prod_{i=1}^{n} A_{i, p_i}", because="det-transpose")


@equation("det-cofactor")
def test_det_cofactor(holds, rng):
    A = rng.normal(size=(4, 4))
    holds(A=A, n=4, M=[np.delete(A[1:], j, axis=1) for j in range(4)])

equivalent("det-cofactor", r"\det(A^\top) = \sum_{j=1}^{n} (-1)^{1+j} A_{1j} \det(M_j)", because="det-transpose")

equivalent("det-cofactor", r"\det(A) = \sum_{j=1}^{n} (-1)^{1-j} A_{1j} \det(M_j)", because="1 + j and 1 - j are both even or both odd")


@equation("det-product")
def test_det_product(holds, rng):
    A, B = rng.normal(size=(2, 3, 3))
    holds(A=A, B=B)

for mutant in (r"\det(B A) = \det(A) \det(B)",
               r"\det(AB^\top) = \det(A) \det(B)",
               r"\det(AB) = \det(A^\top) \det(B)",
               r"\det(AB) = \det(A) \det(B^\top)"):
    equivalent("det-product", mutant, because="numbers commute, and det-transpose")


@equation("det-transpose")
def test_det_transpose(holds, rng):
    holds(A=rng.normal(size=(3, 3)))

for mutant in (r"\det(A) = \det(A)",
               r"\det(A^\top) = \det(A^\top)"):
    equivalent("det-transpose", mutant, because="weaker")


@equation("det-multiple")
def test_det_multiple(holds, rng):
    n = int(rng.integers(2, 5))
    holds(A=rng.normal(size=(n, n)), c=rng.uniform(-2, 2), n=n)

for mutant in (r"\det(A c) = c^n \det(A)",
               r"\det(c A^\top) = c^n \det(A)",
               r"\det(c A) = c^n \det(A^\top)"):
    equivalent("det-multiple", mutant, because="a scalar commutes, and det-transpose")


@equation("det-triangular")
def test_det_triangular(holds, rng):
    holds(T=[np.triu, np.tril][rng.integers(2)](rng.normal(size=(4, 4))), n=4)

equivalent("det-triangular", r"\det(T^\top) = \prod_{i=1}^{n} T_{ii}", because="det-transpose")


@equation("det-product-step")
def test_det_product_step(holds, rng):
    A, B = rng.normal(size=(2, 3, 3))
    holds(A=A, B=B, S_n=all_permutations(3), sgn=sign, n=3)

for mutant in (r"\det(B A) = \det(A) \sum_{p \in S_n} \operatorname{sgn}(p) \prod_{j=1}^{n} B_{p_j, j}",
               r"\det(AB^\top) = \det(A) \sum_{p \in S_n} \operatorname{sgn}(p) \prod_{j=1}^{n} B_{p_j, j}",
               r"\det(AB) = \det(A^\top) \sum_{p \in S_n} \operatorname{sgn}(p) \prod_{j=1}^{n} B_{p_j, j}"):
    equivalent("det-product-step", mutant, because="det-product and det-transpose")


@equation("trace")
def test_trace(holds, rng):
    A = rng.normal(size=(4, 4))
    holds(A=A, n=4, bind={r"\tr(A)": np.linalg.eigvals(A).sum().real})


@equation("trace")
def test_trace_sides(holds, rng):
    holds(A=rng.normal(size=(4, 4)), n=4)


@equation("det-trace")
def test_det_trace(holds, rng):
    holds(A=rng.normal(size=(3, 3)), h=0.05)

for mutant in (r"\det(I + h A^\top) = 1 + h \tr(A) + O(h^2)",
               r"\det(I^\top + h A) = 1 + h \tr(A) + O(h^2)",
               r"\det(I + A h) = 1 + h \tr(A) + O(h^2)",
               r"\det(I + h A) = 1 + h \tr(A^\top) + O(h^2)",
               r"\det(I + h A) = 1 + h \tr(A) - O(h^2)"):
    equivalent("det-trace", mutant, because="det, tr and I ignore the transpose, a scalar commutes, O has no sign")


@equation("trace-linear")
def test_trace_linear(holds, rng):
    A, B = rng.normal(size=(2, 3, 3))
    s, t = rng.normal(size=2)
    holds(A=A, B=B, s=s, t=t)

for mutant in (r"\tr(A s + t B) = s \tr(A) + t \tr(B)",
               r"\tr(s A + B t) = s \tr(A) + t \tr(B)",
               r"\tr(s A^\top + t B) = s \tr(A) + t \tr(B)",
               r"\tr(s A + t B^\top) = s \tr(A) + t \tr(B)",
               r"\tr(s A + t B) = s \tr(A^\top) + t \tr(B)",
               r"\tr(s A + t B) = s \tr(A) + t \tr(B^\top)"):
    equivalent("trace-linear", mutant, because="a scalar commutes, and the transpose keeps the diagonal")


@equation("trace-cyclic")
def test_trace_cyclic(holds, rng):
    holds(A=rng.normal(size=(2, 3)), B=rng.normal(size=(3, 2)))

for mutant in (r"\tr(B A) = \tr(BA)",
               r"\tr(AB) = \tr(A B)"):
    equivalent("trace-cyclic", mutant, because="weaker")


@equation("trace-three")
def test_trace_three(holds, rng):
    C, D, E = rng.normal(size=(3, 3, 3))
    holds(C=C, D=D, E=E)


@equation("rank-transpose")
def test_rank_transpose(holds, rng):
    A = of_rank(rng, 5, 4, int(rng.integers(1, 5)))
    pivots = np.abs(np.diag(scipy.linalg.qr(A, pivoting=True)[1])) > 1e-9        # counts independent columns
    holds(A=A, bind={r"\rank(A)": int(pivots.sum())})


@equation("rank-nullity")
def test_rank_nullity(holds, rng):
    m, n, r = [(5, 4, 2), (3, 6, 3), (4, 4, 3), (3, 5, 1)][rng.integers(4)]
    holds(A=of_rank(rng, m, n, r), n=n)

equivalent("rank-nullity", r"\rank(A^\top) + \dim(\ker(A)) = n", because="rank-transpose")


@equation("rank-product")
def test_rank_product(holds, rng):
    A, B = of_rank(rng, 5, 6, int(rng.integers(1, 6))), of_rank(rng, 6, 4, int(rng.integers(1, 5)))
    if rng.random() < 0.4:
        B = scipy.linalg.null_space(A)[:, :1] @ B[:1] + B @ np.diag([1, 0, 0, 0])   # A loses a part of B
    holds(A=A, B=B, tight=True)

for mutant in (r"\rank(AB) \le \max (\rank(A), \rank(B))",
               r"\rank(AB) \le \min(\rank(B), \rank(B))",
               r"\rank(AB) \le \min(\rank(A), \rank(A))"):
    equivalent("rank-product", mutant, because="weaker")

for mutant in (r"\rank(AB) \le \min(\rank(A^\top), \rank(B))",
               r"\rank(AB) \le \min(\rank(A), \rank(B^\top))"):
    equivalent("rank-product", mutant, because="rank-transpose")


@equation("rank-factorisation")
def test_rank_factorisation(holds, rng):
    A = of_rank(rng, 5, 4, 2)
    C = A[:, [0, 2]]
    holds(A=A, C=C, K=np.linalg.lstsq(C, A)[0])


@equation("det-rank")
def test_det_rank(holds, rng):
    A = rng.normal(size=(3, 3))
    if rng.random() < 0.5:
        A[:, 2] = A[:, 0]                             # elimination treats both alike: exactly zero
    holds(A=A, n=3)

for mutant in (r"2 \det(A) \ne 0 \iff \rank(A) = n",
               r"\det(A^\top) \ne 0 \iff \rank(A) = n",
               r"\det(A) \ne 0 \iff \rank(A^\top) = n"):
    equivalent("det-rank", mutant, because="a multiple of zero is zero, and the transpose keeps det and rank")


@equation("centring-matrix")
def test_centring_matrix(holds, rng):
    x = rng.normal(size=5)
    holds(x=x, x_bar=np.mean(x), ones=np.ones(5), n=5)

equivalent("centring-matrix", r"x - \bar x \mathbf{1} = \left(I^\top - \frac{1}{n} \mathbf{1} \mathbf{1}^\top\right) x", because="the identity is symmetric")


@equation("commutator-trace")
def test_commutator_trace(holds, rng):
    A, B = rng.normal(size=(2, 3, 3))
    holds(A=A, B=B)

for mutant in (r"\tr(AB - A B) = 0",
               r"\tr(B A - BA) = 0",
               r"2 \tr(AB - BA) = 0"):
    equivalent("commutator-trace", mutant, because="weaker, or a multiple of zero")


@equation("hutchinson")
def test_hutchinson(holds, rng):
    A = rng.normal(size=(4, 4))
    signs = np.array(list(product([-1, 1], repeat=4)))                          # every outcome, equally likely
    holds(A=A, bind={r"\E[z^\top A z]": np.mean([z @ A @ z for z in signs])})

equivalent("hutchinson", r"\E[z^\top A z] = \tr(A^\top)", because="the transpose keeps the diagonal")
