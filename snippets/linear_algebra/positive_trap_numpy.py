"""Positive entries, or positive eigenvalues without symmetry, are not enough."""

import numpy as np

matrices = {
    "positive entries": np.array([[1.0, 2.0], [2.0, 1.0]]),
    "positive eigenvalues": np.array([[1.0, 4.0], [0.0, 2.0]]),
}
x = np.array([1.0, -1.0])

# %% wrong
for name, A in matrices.items():
    lambda_ = np.sort(np.linalg.eigvals(A).real)
    print(f"{name}: x^T A x = {x @ A @ x:g}\n  eigenvalues", lambda_.round(3).tolist())

# %% right
for name, A in matrices.items():
    S = (A + A.T) / 2  # x^T S x = x^T A x for every x
    lambda_ = np.linalg.eigvalsh(S)
    print(f"{name}\n  eigenvalues of (A + A^T)/2", lambda_.round(3).tolist())
