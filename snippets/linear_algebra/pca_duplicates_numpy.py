"""A feature that is stored five times counts five times."""

import numpy as np

X = np.array([[2.0, 1.0], [-2.0, 1.0], [2.0, -1.0], [-2.0, -1.0]])  # mean zero
copies = X[:, [0, 1, 1, 1, 1, 1]]  # (4, 6)
for name, M in [("two columns", X), ("six columns", copies)]:
    lambda_, V = np.linalg.eigh(M.T @ M / 3)  # ascending
    print(f"{name}: variances {lambda_[-1]:.3f} and {lambda_[-2]:.3f}")
    print("  first axis", abs(V[:, -1]).round(3).tolist())
