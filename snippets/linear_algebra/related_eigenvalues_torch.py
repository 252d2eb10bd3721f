"""Powers, shifts and inverses change eigenvalues by rule; sums do not."""

import torch

A = torch.tensor(
    [
        [4.0, 2.0],
        [1.0, 3.0],
    ],
    dtype=torch.float64,
)
I = torch.eye(2, dtype=torch.float64)


def eigenvalues(M):
    """Ascending, for matrices whose eigenvalues are real."""
    return torch.linalg.eigvals(M).real.sort().values.round(decimals=3).tolist()


# %% demo
print("A      ", eigenvalues(A))
print("A^3    ", eigenvalues(torch.linalg.matrix_power(A, 3)))
print("A + 3I ", eigenvalues(A + 3 * I))
print("A^-1   ", eigenvalues(torch.linalg.inv(A)))
print("A^T    ", eigenvalues(A.T))

# %% trap
print("A + A^T", eigenvalues(A + A.T), "and not [4.0, 10.0]")
