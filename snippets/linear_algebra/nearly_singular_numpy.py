"""Determinant 1, and still a breath away from singular."""

import numpy as np

n = 30
A = np.eye(n) - np.triu(np.ones((n, n)), 1)  # 1 on the diagonal, -1 above
s = np.linalg.svd(A)[1]
print(f"sigma_1 {s[0]:.3g}  sigma_30 {s[-1]:.3g}")
print(f"det {np.linalg.det(A):.3f}  rank {np.linalg.matrix_rank(A)}")

# %% one entry
B = A.copy()
B[-1, 0] = -(2.0 ** (2 - n))  # was 0
print(f"change one entry by {2.0 ** (2 - n):.3g}:")
print(f"det {abs(np.linalg.det(B)):.3f}  rank {np.linalg.matrix_rank(B)}")
