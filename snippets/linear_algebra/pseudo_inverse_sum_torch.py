"""Turn each stretch round, divide by it, skip the zeros: the pseudo-inverse."""

import torch


def pseudo_inverse(A, tolerance):
    """Sum of v_i u_i^T / sigma_i over sigma_i > tolerance * sigma_1, shape (n, m)."""
    U, s, Vh = torch.linalg.svd(A, full_matrices=False)
    A_plus = torch.zeros(A.T.shape, dtype=A.dtype)
    for i in range(len(s)):
        if s[i] > tolerance * s[0]:
            A_plus += torch.outer(Vh[i], U[:, i]) / s[i]
    return A_plus


# %% demo
A = torch.tensor(
    [
        [1.0, 2.0, 3.0],
        [2.0, 4.0, 6.0],
    ],
    dtype=torch.float64,
)  # (m, n) of rank 1
A_plus = pseudo_inverse(A, tolerance=1e-12)
print(A_plus.numpy().round(4))
print("pinv:")
print(torch.linalg.pinv(A, rtol=1e-12).numpy().round(4))
print("A^+ A:")
print((A_plus @ A).numpy().round(4))
