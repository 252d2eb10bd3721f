"""eigh reads one triangle and never looks at the other."""

import numpy as np

A = np.array([
    [1.0, 5.0],
    [2.0, 1.0],
])  # not symmetric

# %% wrong
print(
    "eigh:",
    np.linalg.eigvalsh(A).round(3).tolist(),
    "  eig:",
    np.sort(np.linalg.eigvals(A)).round(3).tolist(),
)


# %% right
def symmetric_eigenvalues(A):
    """Ascending eigenvalues; ValueError if A is not symmetric."""
    if not np.allclose(A, A.T):
        raise ValueError(f"not symmetric: off by {np.abs(A - A.T).max():.3g}")
    return np.linalg.eigvalsh((A + A.T) / 2)  # removes rounding errors only


nearly = np.array([[1.0, 2.0], [2.0 + 1e-12, 1.0]])
print("nearly symmetric:", symmetric_eigenvalues(nearly).round(3).tolist())
try:
    symmetric_eigenvalues(A)
except ValueError as error:
    print(error)
