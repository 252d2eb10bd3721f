"""Checks of docs/linear_algebra/svd.md."""

import numpy as np

from snippets._engine.check.draws import some_symmetric
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent

SHAPES = [(6, 4), (3, 5), (4, 4)]  # tall, wide, square


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
    for name in ("orthogonal U", "orthogonal V"):
        holds.not_needed(name, because="other factors have the product A, too; that orthogonal ones do is what is said")


@equation("svd")
def test_svd_by_construction(holds, rng):
    m, n = SHAPES[rng.integers(3)]
    U, V, s = orthonormal(rng, m), orthonormal(rng, n), np.sort(rng.uniform(0.5, 3, size=min(m, n)))[::-1]
    Sigma = np.zeros((m, n))
    np.fill_diagonal(Sigma, s)
    A = sum(s[i] * np.outer(U[:, i], V[:, i]) for i in range(len(s)))
    assert np.allclose(np.linalg.svd(A)[1], s)  # the numbers are determined by A
    holds(A=A, U=U, Sigma=Sigma, V=V)


@equation("singular-values-descending")
def test_singular_values_descending(holds, rng):
    A = generic(rng)
    if rng.random() < 0.5:  # equal ones and zeros
        A = 2 * orthonormal(rng, 4) @ np.diag([1, 1, 0, 0])
    s = np.linalg.svd(A)[1].round(12)
    assert np.allclose(s, gram_values(A), atol=1e-6)
    holds(sigma=s, q=len(s), tight=True)


@equation("svd-u-orthogonal")
def test_svd_u_orthogonal(holds, rng):
    holds(U=np.linalg.svd(generic(rng))[0])
    holds.fails(refuses="a matrix that is not orthogonal", U=rng.normal(size=(3, 3)))


equivalent("svd-u-orthogonal", r"U U^\top = I", because="U is square")
equivalent("svd-u-orthogonal", r"U^\top U = I^\top", because="the identity is symmetric")


@equation("svd-v-orthogonal")
def test_svd_v_orthogonal(holds, rng):
    holds(V=np.linalg.svd(generic(rng))[2].T)
    holds.fails(refuses="a matrix that is not orthogonal", V=rng.normal(size=(3, 3)))


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
    for i in range(values["q"], A.shape[1]):  # columns without a partner
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
    A = some_symmetric(rng, 4)
    by_size = lambda values: values[np.argsort(-abs(values))]
    holds(
        sigma=np.linalg.svd(A)[1],
        lambda_=by_size(np.linalg.eigvalsh(A)),
        each={"i": range(1, 5)},
        given={"A": A},
    )
    B = rng.normal(size=(4, 4))
    holds.fails(
        outside="symmetric",
        sigma=np.linalg.svd(B)[1],
        lambda_=by_size(np.linalg.eigvals(B)),
        i=1,
        given={"A": B},
    )


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
    if rng.random() < 0.3:
        A[:, 3] = 0  # an eigenvalue that is 0
    lambda_, V = np.linalg.eigh(A.T @ A)
    holds(A=A, lambda_=lambda_, v=list(V.T), each={"i": range(1, 5)})


@equation("left-vectors-orthonormal")
def test_left_vectors_orthonormal(holds, rng):
    A = deficient(rng)
    V = np.linalg.eigh(A.T @ A)[1][:, ::-1][:, :2]  # r = 2
    lengths = np.linalg.norm(A @ V, axis=0)
    holds(A=A, U_r=A @ V / lengths, Sigma_r=np.diag(lengths), V_r=V)


equivalent(
    "left-vectors-orthonormal",
    r"U_r^\top U_r = \Sigma_r^{-1} V_r^\top A^\top A V_r \Sigma_r^{-1} = I^\top",
    because="the identity is symmetric",
)


@equation("svd-gram")
def test_svd_gram(holds, rng):
    A = generic(rng)
    holds(A=A, **pick(library(A), "Sigma", "V"))


@equation("svd-gram-eigenvectors")
def test_svd_gram_eigenvectors(holds, rng):
    A = generic(rng)
    values = library(A)
    eigenvalues = gram_values(A) ** 2
    assert np.allclose(np.linalg.eigvalsh(A @ A.T)[::-1][: values["q"]], eigenvalues)  # either product
    assert np.allclose(np.linalg.eigvalsh(A.T @ A)[::-1][: values["q"]], eigenvalues)
    holds(A=A, u=values["u"], v=values["v"], sigma=gram_values(A), each={"i": range(1, values["q"] + 1)})


@equation("outer-product-sigma")
def test_outer_product_sigma(holds, rng):
    x, y = rng.normal(size=3), rng.normal(size=4)
    holds(sigma=np.linalg.svd(np.outer(x, y))[1], x=x, y=y)
