"""x_1^2 + x_2^2 + 3 x_1 x_2 rises along both axes, and falls between them."""

import numpy as np

A = np.array([
    [1.0, 1.5],
    [1.5, 1.0],
])
for x in [np.array([1.0, 0.0]), np.array([0.0, 1.0]), np.array([1.0, -1.0])]:
    print("x =", x.tolist(), "  x^T A x =", (x @ A @ x).item())
print("eigenvalues", np.linalg.eigvalsh(A).round(3).tolist())
