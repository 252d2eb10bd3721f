"""eigh reads one triangle and never looks at the other."""

import torch

A = torch.tensor(
    [
        [1.0, 5.0],
        [2.0, 1.0],
    ],
    dtype=torch.float64,
)  # not symmetric

# %% wrong
print(
    "eigh:",
    torch.linalg.eigvalsh(A).round(decimals=3).tolist(),
    "  eig:",
    torch.linalg.eigvals(A).real.sort().values.round(decimals=3).tolist(),
)


# %% right
def symmetric_eigenvalues(A):
    """Ascending eigenvalues; ValueError if A is not symmetric."""
    if not torch.allclose(A, A.T):
        raise ValueError(f"not symmetric: off by {(A - A.T).abs().max():.3g}")
    return torch.linalg.eigvalsh((A + A.T) / 2)  # removes rounding errors only


nearly = torch.tensor([[1.0, 2.0], [2.0 + 1e-12, 1.0]], dtype=A.dtype)
print("nearly symmetric:", symmetric_eigenvalues(nearly).round(decimals=3).tolist())
try:
    symmetric_eigenvalues(A)
except ValueError as error:
    print(error)
