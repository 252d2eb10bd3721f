"""The proof builds the factors from the eigenvectors of A'A."""

import torch


def svd_from_eigh(A):
    """U (m, r), s (r,), Vh (r, n), r the rank of A (Trefethen & Bau, Lecture 4)."""
    lambda_, V = torch.linalg.eigh(A.T @ A)  # ascending, V orthogonal
    lambda_, V = lambda_.flip(0), V.flip(1)  # largest first
    r = int((lambda_ > 1e-12 * lambda_[0]).sum())
    s = torch.sqrt(lambda_[:r])
    U = A @ V[:, :r] / s  # u_i = A v_i / sigma_i
    return U, s, V[:, :r].T


# %% demo
A = torch.tensor([
    [3.0, 1.0, 4.0],
    [1.0, 2.0, 3.0],
    [0.0, 2.0, 2.0],
    [1.0, 0.0, 1.0],
]).double()  # column 3 = column 1 + column 2
U, s, Vh = svd_from_eigh(A)
print("rank", len(s), "  sigma from A'A", s.numpy().round(4))
# + 0.0 makes 0 of -0
print("       sigma from svd", torch.linalg.svd(A)[1].numpy().round(4) + 0.0)
print("U'U", ((U.T @ U).round(decimals=3) + 0.0).tolist())
for row, product in zip(A.numpy(), (U * s @ Vh).numpy()):
    print("row of A", row, "  of U S V'", product.round(3) + 0.0)

# %% both
for name, G in [("A'A", A.T @ A), ("AA'", A @ A.T)]:
    lambda_ = torch.linalg.eigvalsh(G).flip(0)
    # + 0.0 makes 0 of -0
    print(f"eigenvalues of {name}", lambda_.numpy().round(3) + 0.0)
