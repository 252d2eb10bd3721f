"""Turn each stretch round, divide by it, skip the zeros: the pseudo-inverse."""

import numpy as np


def pseudo_inverse(A, tolerance):
    """Sum of v_i u_i^T / sigma_i over sigma_i > tolerance * sigma_1, shape (n, m)."""
    U, s, Vh = np.linalg.svd(A, full_matrices=False)
    A_plus = np.zeros(A.T.shape)
    for i in range(len(s)):
        if s[i] > tolerance * s[0]:
            A_plus += np.outer(Vh[i], U[:, i]) / s[i]
    return A_plus


# %% demo
A = np.array([
    [1.0, 2.0, 3.0],
    [2.0, 4.0, 6.0],
])  # (m, n) of rank 1
A_plus = pseudo_inverse(A, tolerance=1e-12)
print(A_plus.round(4))
print("pinv:")
print(np.linalg.pinv(A, rtol=1e-12).round(4))
print("A^+ A:")
print((A_plus @ A).round(4))
