"""Checks of docs/linear_algebra/best_approximation.md."""

import numpy as np
import scipy.linalg

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent

SHAPES = [(6, 4), (3, 5), (4, 4)]  # tall, wide, square


def generic(rng, shapes=SHAPES) -> np.ndarray:
    return rng.normal(size=shapes[rng.integers(len(shapes))])


def gram_values(A: np.ndarray) -> np.ndarray:
    """The singular values as roots of eigenvalues: no singular value decomposition involved."""
    product = A.T @ A if A.shape[0] >= A.shape[1] else A @ A.T
    return np.sqrt(np.linalg.eigvalsh(product)[::-1].clip(0))


def library(A: np.ndarray) -> dict:
    """U, Sigma, V as matrices, their columns as lists, and q."""
    U, s, Vh = np.linalg.svd(A)
    Sigma = np.zeros(A.shape)
    np.fill_diagonal(Sigma, s)
    return {"U": U, "Sigma": Sigma, "V": Vh.T, "u": list(U.T), "v": list(Vh), "sigma": s, "q": len(s)}


def pick(values: dict, *names: str) -> dict:
    return {name: values[name] for name in names}


def truncated(A: np.ndarray, k: int) -> np.ndarray:
    """A_k as the projection of A on the top eigenvectors of A A': no singular value decomposition involved."""
    U = np.linalg.eigh(A @ A.T)[1][:, ::-1][:, :k]
    return U @ U.T @ A


def rival(rng, A: np.ndarray, k: int) -> np.ndarray:
    """A matrix of rank at most k: the best one, one nearby, the best of a random column space, or any."""
    m, n = A.shape
    kind = rng.integers(4)
    if kind == 0:
        return truncated(A, k)
    if kind == 1:
        return truncated(A + 10 ** rng.uniform(-4, 0) * rng.normal(size=A.shape), k)
    X = rng.normal(size=(m, k))
    return X @ (np.linalg.lstsq(X, A)[0] if kind == 2 else rng.normal(size=(k, n)))


def column_projection(B: np.ndarray) -> np.ndarray:
    Q = scipy.linalg.orth(B, rcond=1e-9)
    return Q @ Q.T


@equation("truncated-svd")
def test_truncated_svd(holds, rng):
    A = generic(rng)
    values = library(A)
    k = int(rng.integers(1, values["q"] + 1))
    holds(
        A_k=truncated(A, k),
        k=k,
        U_k=values["U"][:, :k],
        V_k=values["V"][:, :k],
        Sigma_k=np.diag(values["sigma"][:k]),
        **pick(values, "u", "v", "sigma"),
        given={"q": values["q"]},
    )
    more = {"A_k": A, "U_k": values["U"], "V_k": values["V"], "Sigma_k": values["Sigma"], "k": values["q"] + 1}
    holds.fails(outside=r"k \le q", **more, **pick(values, "u", "v", "sigma"), given={"q": values["q"]})
    holds.not_needed(r"1 \le k", because="for k = 0 both sides are the zero matrix")


@equation("truncated-size")
def test_truncated_size(holds, rng):
    m, n = rng.integers(5, 20, size=2)
    k = int(rng.integers(1, 5))
    U, s, Vh = np.linalg.svd(rng.normal(size=(m, n)), full_matrices=False)
    holds(N_k=U[:, :k].size + s[:k].size + Vh[:k].size, k=k, m=int(m), n=int(n))


@equation("energy-kept")
def test_energy_kept(holds, rng):
    A, k = generic(rng), int(rng.integers(1, 4))
    holds(A=A, A_k=truncated(A, k), sigma=np.linalg.svd(A)[1], k=k, q=min(A.shape))
    holds.fails(outside=r"A \ne 0", A=0 * A, A_k=0 * A, sigma=np.zeros(min(A.shape)), k=k, q=min(A.shape))


equivalent(
    "energy-kept",
    r"\frac{\|A_k\|_F^2}{\|A^\top\|_F^2} = \frac{\sum_{i=1}^{k} \sigma_i^2}{\sum_{i=1}^{q} "
    r"\sigma_i^2} = 1 - \frac{\|A - A_k\|_F^2}{\|A\|_F^2}",
    because="the same entries",
)
equivalent(
    "energy-kept",
    r"\frac{\|A_k\|_F^2}{\|A\|_F^2} = \frac{\sum_{i=1}^{k} \sigma_i^2}{\sum_{i=1}^{q} \sigma_i^2} = "
    r"1 - \frac{\|A - A_k\|_F^2}{\|A^\top\|_F^2}",
    because="the same entries",
)


@equation("eckart-young-frobenius", draws=60)
def test_eckart_young_frobenius(holds, rng):
    A = generic(rng)
    k = int(rng.integers(1, min(A.shape)))
    known = {"A": A, "A_k": truncated(A, k), "sigma": np.linalg.svd(A)[1], "k": k, "q": min(A.shape)}
    sizes = {"m": A.shape[0], "n": A.shape[1]}
    holds(B=rival(rng, A, k), tight=True, given=sizes, **known)
    holds.fails(outside=r"\rank(B) \le k", B=truncated(A, k + 1), given=sizes, **known)
    short = {**known, "k": 1, "q": 2, "A_k": truncated(A, 1)}
    holds.fails(outside=r"q = \min(m, n)", B=rival(rng, A, 1), given=sizes, **short)
    for name in (r"1 \le k", "k < q"):
        holds.not_needed(name, because="the best matrix of rank 0 is 0, that of rank q is A itself")


@equation("eckart-young-spectral", draws=60)
def test_eckart_young_spectral(holds, rng):
    A = generic(rng)
    k = int(rng.integers(1, min(A.shape)))
    known = {"A": A, "A_k": truncated(A, k), "sigma": gram_values(A), "k": k, "given": {"q": min(A.shape)}}
    holds(B=rival(rng, A, k), tight=True, **known)
    holds.fails(outside=r"\rank(B) \le k", B=truncated(A, k + 1), **known)
    q = min(A.shape)
    holds.fails(outside="k < q", B=A, **{**known, "A_k": A, "k": q})
    holds.not_needed(r"1 \le k", because="for k = 0 both errors are the largest singular value")


def test_best_approximation_is_unique_only_with_a_gap():
    """The two sides of the uniqueness statement of the theorem, on diagonal matrices."""
    tie, gap = np.diag([3.0, 2.0, 2.0]), np.diag([3.0, 2.0, 1.0])
    other = np.diag([3.0, 0.0, 2.0])  # keeps the third in place of the second
    assert np.isclose(np.linalg.norm(tie - np.diag([3.0, 2.0, 0.0])), np.linalg.norm(tie - other))
    assert np.linalg.norm(gap - other) > np.linalg.norm(gap - np.diag([3.0, 2.0, 0.0])) + 0.1
    shrunk = np.diag([2.5, 2.0, 0.0])  # another minimiser in the spectral norm
    assert np.isclose(np.linalg.norm(gap - shrunk, 2), np.linalg.norm(gap - np.diag([3.0, 2.0, 0.0]), 2))


@equation("eckart-young-witness", draws=60)
def test_eckart_young_witness(holds, rng):
    A = generic(rng)
    k = int(rng.integers(1, min(A.shape)))
    B, values = rival(rng, A, k), library(A)
    c = scipy.linalg.null_space(B @ values["V"][:, : k + 1], rcond=1e-9)[:, 0]  # B x = 0 for this x
    x = values["V"][:, : k + 1] @ c
    assert np.allclose(B @ x, 0) and np.isclose(x @ x, 1)
    known = {"A": A, "B": B, "sigma": values["sigma"], "k": k, "given": {"v": values["v"]}}
    holds(x=x, c=c, tight=True, **known)
    holds.fails(outside="unit", x=9 * x, c=9 * c, **known)
    other = rng.normal(size=k + 1)
    holds.fails(outside=r"x = \sum_{i=1}^{k+1} c_i v_i", x=x, c=other, **known)
    other /= np.linalg.norm(other)
    holds.fails(outside="B x = 0", x=values["V"][:, : k + 1] @ other, c=other, **known)


equivalent(
    "eckart-young-witness",
    r"\|A - B\|_2^2 \ge \|(A + B) x\|^2 = \|A x\|^2 = \sum_{i=1}^{k+1} \sigma_i^2 c_i^2 \ge "
    r"\sigma_{k+1}^2",
    because="B x = 0",
)


@equation("column-space-choice", draws=60)
def test_column_space_choice(holds, rng):
    A = generic(rng)
    B = rival(rng, A, 2)
    P = column_projection(B)
    rest = np.eye(len(A)) - P
    holds(A=A, B=B, P=P, tight=True)
    holds.fails(outside=r"P^\top = P", A=A, B=B, P=P + P @ rng.normal(size=P.shape) @ rest)
    holds.fails(outside="P^2 = P", A=A, B=B, P=P + 2 * rest)
    holds.fails(outside="P B = B", A=A, B=A, P=P)


equivalent(
    "column-space-choice", r"\|A - B\|_F^2 \ge \|A - P^\top A\|_F^2 = \|A\|_F^2 - \|P A\|_F^2", because="P is symmetric"
)
equivalent(
    "column-space-choice", r"\|A - B\|_F^2 \ge \|A - P A\|_F^2 = \|A\|_F^2 - \|P^\top A\|_F^2", because="P is symmetric"
)
equivalent(
    "column-space-choice",
    r"\|A - B\|_F^2 \ge \|A - P A\|_F^2 = \|A^\top\|_F^2 - \|P A\|_F^2",
    because="the same entries",
)


@equation("captured-energy")
def test_captured_energy(holds, rng):
    A = generic(rng)
    P, values = column_projection(rng.normal(size=(A.shape[0], 2))), library(A)
    p = [np.linalg.norm(P @ u) ** 2 for u in values["u"]]
    assert max(p) < 1 + 1e-12 and sum(p[: values["q"]]) < 2 + 1e-9
    holds(A=A, P=P, p=p, **pick(values, "sigma", "q"))


equivalent("captured-energy", r"\|P^\top A\|_F^2 = \sum_{i=1}^{q} \sigma_i^2 p_i", because="P is symmetric")


@equation("missed-energy", draws=40)
def test_missed_energy(holds, rng):
    A = generic(rng)
    k = int(rng.integers(1, min(A.shape)))
    values = library(A)
    P = column_projection(rng.normal(size=(A.shape[0], k)))
    p = [np.linalg.norm(P @ u) ** 2 for u in values["u"]]
    if rng.random() < 0.3:
        p = [1.0] * k + [0.0] * (len(p) - k)  # the best choice, exactly
    holds(p=p, k=k, **pick(values, "sigma", "q"), tight=True)


equivalent(
    "missed-energy",
    r"\begin{aligned} \sum_{i=1}^{k} \sigma_i^2 - \sum_{i=1}^{q} \sigma_i^2 p_i &= \sum_{i=1}^{{k} - "
    r"1} (\sigma_i^2 - \sigma_k^2) (1 - p_i) + \sum_{i=k+1}^{q} (\sigma_k^2 - \sigma_i^2) p_i \\ "
    r"&\quad + \sigma_k^2 \left(k - \sum_{i=1}^{q} p_i\right) \ge 0 \end{aligned}",
    because="the term for i = k is zero",
)


@equation("distance-to-singular", draws=40)
def test_distance_to_singular(holds, rng):
    n = int(rng.integers(2, 5))
    A = rng.normal(size=(n, n))
    holds(A=A, B=rival(rng, A, n - 1), sigma=gram_values(A), n=n, tight=True)
    flat = np.diag([1.0, 1.0, 1.0, 0.0])
    holds.fails(outside="invertible", A=flat, B=flat, sigma=gram_values(flat), n=4)
    holds.fails(outside=r"\rank(B) < n", A=A, B=A, sigma=gram_values(A), n=n)
    holds.not_needed(
        r"n \ge 2", because="for n = 1 the only singular matrix is 0, and all three are the size of the entry"
    )


@equation("truncation-pays")
def test_truncation_pays(holds, rng):
    m, n, k = (int(v) for v in rng.integers(1, 12, size=3))
    holds(k=k, m=m, n=n)
    holds(k=1, m=2, n=3)  # as many numbers as the image has
    holds(k=1, m=2, n=4)  # one number fewer
