"""AB and BA have the same eigenvalues, up to zeros."""

import numpy as np

A = np.array([
    [1.0, 2.0, 0.0],
    [-1.0, 3.0, 1.0],
])  # (2, 3)
B = np.array([
    [2.0, 1.0],
    [0.0, 1.0],
    [4.0, -1.0],
])  # (3, 2)
print("A B =", (A @ B).tolist())
for name, M in [("A B", A @ B), ("B A", B @ A)]:
    lambda_ = np.sort(np.linalg.eigvals(M).real)
    # + 0.0 makes 0 of -0
    print(f"eigenvalues of {name}", (lambda_.round(3) + 0.0).tolist())
