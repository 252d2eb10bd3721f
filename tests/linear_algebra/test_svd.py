"""Checks of docs/linear_algebra/svd.md."""
import numpy as np
import scipy.linalg

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent

SHAPES = [(6, 4), (3, 5), (4, 4)]                   # tall, wide, square


def generic(rng, shapes=SHAPES) -> np.ndarray:
    return rng.normal(size=shapes[rng.integers(len(shapes))])


def deficient(rng) -> np.ndarray:
    """A matrix of rank 2, made without singular values."""
    m, n = SHAPES[rng.integers(len(SHAPES))]
    return rng.normal(size=(m, 2)) @ rng.normal(size=(2, n))


def gram_values(A: np.ndarray) -> np.ndarray:
    """The singular values as roots of eigenvalues: no singular value decomposition involved."""
    product = A.T @ A if A.shape[0] >= A.shape[1] else A @ A.T
    return np.sqrt(np.linalg.eigvalsh(product)[::-1].clip(0))


def orthonormal(rng, n: int) -> np.ndarray:
    return np.linalg.qr(rng.normal(size=(n, n)))[0]


def library(A: np.ndarray) -> dict:
    """U, Sigma, V as matrices, their columns as lists, and q."""
    U, s, Vh = np.linalg.svd(A)
    Sigma = np.zeros(A.shape)
    np.fill_diagonal(Sigma, s)
    return {"U": U, "Sigma": Sigma, "V": Vh.T, "u": list(U.T), "v": list(Vh), "sigma": s, "q": len(s)}


def pick(values: dict, *names: str) -> dict:
    return {name: values[name] for name in names}


@equation("svd")
def test_svd(holds, rng):
    A = generic(rng)
    holds(A=A, **pick(library(A), "U", "Sigma", "V"))


@equation("svd")
def test_svd_by_construction(holds, rng):
    m, n = SHAPES[rng.integers(3)]
    U, V, s = orthonormal(rng, m), orthonormal(rng, n), np.sort(rng.uniform(0.5, 3, size=min(m, n)))[::-1]
    Sigma = np.zeros((m, n))
    np.fill_diagonal(Sigma, s)
    A = sum(s[i] * np.outer(U[:, i], V[:, i]) for i in range(len(s)))
    assert np.allclose(np.linalg.svd(A)[1], s)      # the numbers are determined by A
    holds(A=A, U=U, Sigma=Sigma, V=V)


@equation("singular-values-descending")
def test_singular_values_descending(holds, rng):
    A = generic(rng)
    if rng.random() < 0.5:                          # equal ones and zeros
        A = 2 * orthonormal(rng, 4) @ np.diag([1, 1, 0, 0])
    s = np.linalg.svd(A)[1].round(12)
    assert np.allclose(s, gram_values(A), atol=1e-6)
    holds(sigma=s, q=len(s), tight=True)


@equation("svd-u-orthogonal")
def test_svd_u_orthogonal(holds, rng):
    holds(U=np.linalg.svd(generic(rng))[0])


equivalent("svd-u-orthogonal", r"U U^\top = I", because="U is square")
equivalent("svd-u-orthogonal", r"U^\top U = I^\top", because="the identity is symmetric")


@equation("svd-v-orthogonal")
def test_svd_v_orthogonal(holds, rng):
    holds(V=np.linalg.svd(generic(rng))[2].T)


equivalent("svd-v-orthogonal", r"V V^\top = I", because="V is square")
equivalent("svd-v-orthogonal", r"V^\top V = I^\top", because="the identity is symmetric")


@equation("svd-av")
def test_svd_av(holds, rng):
    A = generic(rng)
    holds(A=A, **pick(library(A), "U", "Sigma", "V"))


@equation("svd-right-vectors")
def test_svd_right_vectors(holds, rng):
    A = generic(rng)
    values = library(A)
    for i in range(values["q"], A.shape[1]):        # columns without a partner
        assert np.allclose(A @ values["V"][:, i], 0)
    holds(A=A, **pick(values, "u", "v", "sigma"), each={"i": range(1, values["q"] + 1)})


@equation("svd-left-vectors")
def test_svd_left_vectors(holds, rng):
    A = generic(rng)
    values = library(A)
    for i in range(values["q"], A.shape[0]):
        assert np.allclose(A.T @ values["U"][:, i], 0)
    holds(A=A, **pick(values, "u", "v", "sigma"), each={"i": range(1, values["q"] + 1)})


@equation("symmetric-singular-values")
def test_symmetric_singular_values(holds, rng):
    M = rng.normal(size=(4, 4))
    lambda_ = np.linalg.eigvalsh(M + M.T)
    holds(sigma=np.linalg.svd(M + M.T)[1], lambda_=lambda_[np.argsort(-abs(lambda_))], each={"i": range(1, 5)})


@equation("svd-rank-one-sum")
def test_svd_rank_one_sum(holds, rng):
    A, r = (generic(rng), None) if rng.random() < 0.5 else (deficient(rng), 2)
    values = library(A)
    holds(A=A, r=r or values["q"], **pick(values, "u", "v", "sigma"))


@equation("gram-quadratic-form")
def test_gram_quadratic_form(holds, rng):
    A = generic(rng)
    holds(A=A, x=rng.normal(size=A.shape[1]))


@equation("gram-eigenvalue-nonnegative")
def test_gram_eigenvalue_nonnegative(holds, rng):
    A = rng.normal(size=(6, 4))
    lambda_, V = np.linalg.eigh(A.T @ A)
    holds(A=A, lambda_=lambda_, v=list(V.T), each={"i": range(1, 5)})


@equation("left-vectors-orthonormal")
def test_left_vectors_orthonormal(holds, rng):
    A = deficient(rng)
    V = np.linalg.eigh(A.T @ A)[1][:, ::-1][:, :2]                   # r = 2
    lengths = np.linalg.norm(A @ V, axis=0)
    holds(A=A, U_r=A @ V / lengths, Sigma_r=np.diag(lengths), V_r=V)


equivalent("left-vectors-orthonormal",
           r"U_r^\top U_r = \Sigma_r^{-1} V_r^\top A^\top A V_r \Sigma_r^{-1} = I^\top",
           because="the identity is symmetric")


@equation("svd-gram")
def test_svd_gram(holds, rng):
    A = generic(rng)
    holds(A=A, **pick(library(A), "Sigma", "V"))


@equation("svd-gram-eigenvectors")
def test_svd_gram_eigenvectors(holds, rng):
    A = generic(rng)
    values = library(A)
    eigenvalues = gram_values(A) ** 2
    assert np.allclose(np.linalg.eigvalsh(A @ A.T)[::-1][:values["q"]], eigenvalues)     # either product
    assert np.allclose(np.linalg.eigvalsh(A.T @ A)[::-1][:values["q"]], eigenvalues)
    holds(A=A, u=values["u"], v=values["v"], sigma=gram_values(A), each={"i": range(1, values["q"] + 1)})


@equation("svd-reduced")
def test_svd_reduced(holds, rng):
    A = generic(rng)
    U, s, Vh = np.linalg.svd(A, full_matrices=False)
    holds(A=A, U_q=U, Sigma_q=np.diag(s), V_q=Vh.T)


@equation("svd-reduced-orthonormal")
def test_svd_reduced_orthonormal(holds, rng):
    U = np.linalg.svd(rng.normal(size=(6, 4)), full_matrices=False)[0]
    assert not np.allclose(U @ U.T, np.eye(6))
    holds(U_q=U)


equivalent("svd-reduced-orthonormal", r"U_q^\top U_q = I^\top", because="the identity is symmetric")


@equation("stretch-bounds")
def test_stretch_bounds(holds, rng):
    A = generic(rng, [(6, 4), (4, 4)])
    values = library(A)
    x = [rng.normal(size=4), 3 * values["v"][0], -2 * values["v"][3]][rng.integers(3)]
    holds(A=A, x=x, sigma=gram_values(A), n=4, tight=True)


@equation("spectral-norm-sigma")
def test_spectral_norm_sigma(holds, rng):
    A = generic(rng)
    x = rng.normal(size=A.shape[1])
    for _ in range(3000):                           # power iteration finds the direction of largest stretch
        x = A.T @ (A @ x)
        x = x / np.linalg.norm(x)
    holds(A=A, sigma=[np.linalg.norm(A @ x)])


equivalent("spectral-norm-sigma",
           r"\|A^\top\|_2 = \sigma_1",
           because="A and its transpose have the same singular values")


@equation("frobenius-norm-sigma")
def test_frobenius_norm_sigma(holds, rng):
    A = generic(rng)
    holds(A=A, sigma=np.linalg.svd(A)[1], q=min(A.shape))


equivalent("frobenius-norm-sigma", r"\|A^\top\|_F^2 = \sum_{i=1}^{q} \sigma_i^2", because="the same entries")


@equation("det-sigma")
def test_det_sigma(holds, rng):
    A = rng.normal(size=(4, 4))
    holds(A=A, sigma=np.linalg.svd(A)[1], n=4)


equivalent("det-sigma",
           r"|\det(A^\top)| = \prod_{i=1}^{n} \sigma_i",
           because="A and its transpose have the same determinant")


@equation("condition-sigma")
def test_condition_sigma(holds, rng):
    A = rng.normal(size=(4, 4))
    sigma = gram_values(A)
    holds(A=A, kappa=lambda A: np.linalg.norm(A, 2) * np.linalg.norm(np.linalg.inv(A), 2), sigma=sigma, n=4)


equivalent("condition-sigma",
           r"\kappa(A^\top) = \|A\|_2 \|A^{-1}\|_2 = \frac{\sigma_1}{\sigma_n}",
           because="A and its transpose have the same singular values")
equivalent("condition-sigma",
           r"\kappa(A) = \|A^\top\|_2 \|A^{-1}\|_2 = \frac{\sigma_1}{\sigma_n}",
           because="A and its transpose have the same singular values")


@equation("rank-sigma")
def test_rank_sigma(holds, rng):
    A = rng.integers(1, 5, size=(5, 1)) * np.eye(5)[:, :4]          # its singular values are its entries
    A[:, rng.permutation(4)[:rng.integers(0, 4)]] = 0
    sigma = np.sort(A.sum(axis=0))[::-1]
    turned = orthonormal(rng, 5) @ A @ orthonormal(rng, 4)
    holds(A=turned, sigma=sigma, q=4)


equivalent("rank-sigma",
           r"\rank(A^\top) = \sum_{i=1}^{q} \mathbf{1}[\sigma_i > 0]",
           because="A and its transpose have the same singular values")


@equation("rank-tolerance")
def test_rank_tolerance(holds, rng):
    m, n = SHAPES[rng.integers(3)]
    sigma = rng.uniform(0.5, 3)
    below, above = 0.0, sigma                       # where does the library begin to count a singular value?
    A = np.zeros((m, n))
    A[0, 0] = sigma
    for _ in range(100):
        A[1, 1] = (below + above) / 2
        below, above = (A[1, 1], above) if np.linalg.matrix_rank(A) == 1 else (below, A[1, 1])
    holds(tau=above, epsilon=np.nextafter(1, 2) - 1, m=m, n=n, sigma=[sigma])


def truncated(A: np.ndarray, k: int) -> np.ndarray:
    """A_k as the projection of A on the top eigenvectors of A A': no singular value decomposition involved."""
    U = np.linalg.eigh(A @ A.T)[1][:, ::-1][:, :k]
    return U @ U.T @ A


@equation("truncated-svd")
def test_truncated_svd(holds, rng):
    A, k = generic(rng), int(rng.integers(1, 4))
    values = library(A)
    holds(A_k=truncated(A, k), k=k, U_k=values["U"][:, :k], V_k=values["V"][:, :k],
          Sigma_k=np.diag(values["sigma"][:k]), **pick(values, "u", "v", "sigma"))


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


equivalent("energy-kept",
           r"\frac{\|A_k\|_F^2}{\|A^\top\|_F^2} = \frac{\sum_{i=1}^{k} \sigma_i^2}{\sum_{i=1}^{q} "
           r"\sigma_i^2} = 1 - \frac{\|A - A_k\|_F^2}{\|A\|_F^2}",
           because="the same entries")
equivalent("energy-kept",
           r"\frac{\|A_k\|_F^2}{\|A\|_F^2} = \frac{\sum_{i=1}^{k} \sigma_i^2}{\sum_{i=1}^{q} \sigma_i^2} = "
           r"1 - \frac{\|A - A_k\|_F^2}{\|A^\top\|_F^2}",
           because="the same entries")


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


@equation("eckart-young-frobenius", draws=60)
def test_eckart_young_frobenius(holds, rng):
    A = generic(rng)
    k = int(rng.integers(1, min(A.shape)))
    holds(A=A, B=rival(rng, A, k), A_k=truncated(A, k), sigma=np.linalg.svd(A)[1], k=k, q=min(A.shape), tight=True)


@equation("eckart-young-spectral", draws=60)
def test_eckart_young_spectral(holds, rng):
    A = generic(rng)
    k = int(rng.integers(1, min(A.shape)))
    holds(A=A, B=rival(rng, A, k), A_k=truncated(A, k), sigma=gram_values(A), k=k, tight=True)


@equation("eckart-young-witness", draws=60)
def test_eckart_young_witness(holds, rng):
    A = generic(rng)
    k = int(rng.integers(1, min(A.shape)))
    B, values = rival(rng, A, k), library(A)
    c = scipy.linalg.null_space(B @ values["V"][:, :k + 1], rcond=1e-9)[:, 0]     # B x = 0 for this x
    x = values["V"][:, :k + 1] @ c
    assert np.allclose(B @ x, 0) and np.isclose(x @ x, 1)
    holds(A=A, B=B, x=x, c=c, sigma=values["sigma"], k=k, tight=True)


equivalent("eckart-young-witness",
           r"\|A - B\|_2^2 \ge \|(A + B) x\|^2 = \|A x\|^2 = \sum_{i=1}^{k+1} \sigma_i^2 c_i^2 \ge "
           r"\sigma_{k+1}^2",
           because="B x = 0")
equivalent("eckart-young-witness",
           r"\|A - B\|_2^2 \ge \|(A ) x\|^2 = \|A x\|^2 = \sum_{i=1}^{k+1} \sigma_i^2 c_i^2 \ge "
           r"\sigma_{k+1}^2",
           because="B x = 0")


def column_projection(B: np.ndarray) -> np.ndarray:
    Q = scipy.linalg.orth(B, rcond=1e-9)
    return Q @ Q.T


@equation("column-space-choice", draws=60)
def test_column_space_choice(holds, rng):
    A = generic(rng)
    B = rival(rng, A, 2)
    holds(A=A, B=B, P=column_projection(B), tight=True)


equivalent("column-space-choice",
           r"\|A - B\|_F^2 \ge \|A - P^\top A\|_F^2 = \|A\|_F^2 - \|P A\|_F^2",
           because="P is symmetric")
equivalent("column-space-choice",
           r"\|A - B\|_F^2 \ge \|A - P A\|_F^2 = \|A\|_F^2 - \|P^\top A\|_F^2",
           because="P is symmetric")
equivalent("column-space-choice",
           r"\|A - B\|_F^2 \ge \|A - P A\|_F^2 = \|A^\top\|_F^2 - \|P A\|_F^2",
           because="the same entries")


@equation("captured-energy")
def test_captured_energy(holds, rng):
    A = generic(rng)
    P, values = column_projection(rng.normal(size=(A.shape[0], 2))), library(A)
    p = [np.linalg.norm(P @ u) ** 2 for u in values["u"]]
    assert max(p) < 1 + 1e-12 and sum(p[:values["q"]]) < 2 + 1e-9
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
        p = [1.0] * k + [0.0] * (len(p) - k)        # the best choice, exactly
    holds(p=p, k=k, **pick(values, "sigma", "q"), tight=True)


equivalent("missed-energy",
           r"\begin{aligned} \sum_{i=1}^{k} \sigma_i^2 - \sum_{i=1}^{q} \sigma_i^2 p_i &= \sum_{i=1}^{{k} - "
           r"1} (\sigma_i^2 - \sigma_k^2) (1 - p_i) + \sum_{i=k+1}^{q} (\sigma_k^2 - \sigma_i^2) p_i \\ "
           r"&\quad + \sigma_k^2 \left(k - \sum_{i=1}^{q} p_i\right) \ge 0 \end{aligned}",
           because="the term for i = k is zero")


@equation("distance-to-singular", draws=40)
def test_distance_to_singular(holds, rng):
    A = rng.normal(size=(4, 4))
    holds(A=A, B=rival(rng, A, 3), sigma=gram_values(A), n=4, tight=True)


@equation("outer-product-sigma")
def test_outer_product_sigma(holds, rng):
    x, y = rng.normal(size=3), rng.normal(size=4)
    holds(sigma=np.linalg.svd(np.outer(x, y))[1], x=x, y=y)


def test_best_approximation_is_unique_only_with_a_gap():
    """The two sides of the uniqueness statement of the theorem, on diagonal matrices."""
    tie, gap = np.diag([3.0, 2.0, 2.0]), np.diag([3.0, 2.0, 1.0])
    other = np.diag([3.0, 0.0, 2.0])                                 # keeps the third in place of the second
    assert np.isclose(np.linalg.norm(tie - np.diag([3.0, 2.0, 0.0])), np.linalg.norm(tie - other))
    assert np.linalg.norm(gap - other) > np.linalg.norm(gap - np.diag([3.0, 2.0, 0.0])) + 0.1
    shrunk = np.diag([2.5, 2.0, 0.0])                                # another minimiser in the spectral norm
    assert np.isclose(np.linalg.norm(gap - shrunk, 2), np.linalg.norm(gap - np.diag([3.0, 2.0, 0.0]), 2))
