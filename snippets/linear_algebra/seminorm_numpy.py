"""|A x| is a norm only if A sends no vector but zero to zero."""

import numpy as np

x = np.array([1.0, -1.0])  # (n,)
B = np.array([[1.0, 2.0], [0.0, 1.0], [1.0, 1.0]])  # (m, n)
C = np.array([[1.0, 1.0], [2.0, 2.0], [0.0, 0.0]])  # (m, n)
for name, A in [("columns differ", B), ("columns agree ", C)]:
    print(f"{name} |A x| = {np.linalg.norm(A @ x).item():.4f} for x =", x.tolist())
