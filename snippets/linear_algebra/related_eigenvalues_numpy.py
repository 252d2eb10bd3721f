"""Powers, shifts and inverses change eigenvalues by rule; sums do not."""

import numpy as np

A = np.array([
    [4.0, 2.0],
    [1.0, 3.0],
])
I = np.eye(2)


def eigenvalues(M):
    """Ascending, for matrices whose eigenvalues are real."""
    return np.sort(np.linalg.eigvals(M).real).round(3).tolist()


# %% demo
print("A      ", eigenvalues(A))
print("A^3    ", eigenvalues(np.linalg.matrix_power(A, 3)))
print("A + 3I ", eigenvalues(A + 3 * I))
print("A^-1   ", eigenvalues(np.linalg.inv(A)))
print("A^T    ", eigenvalues(A.T))

# %% trap
print("A + A^T", eigenvalues(A + A.T), "and not [4.0, 10.0]")
