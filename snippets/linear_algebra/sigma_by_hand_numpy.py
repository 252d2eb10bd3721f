"""Five quantities of a matrix whose singular values are 6, 3 and 2."""

import numpy as np

A = np.diag([2.0, -6.0, 3.0])
s, norm = np.linalg.svd(A)[1], np.linalg.norm
print("singular values", s.tolist())
print("spectral norm", norm(A, 2).item(), "  Frobenius", norm(A).item())
determinant = abs(np.linalg.det(A)).item()
print("|det|", round(determinant, 3), "  kappa", np.linalg.cond(A).item())
print("rank", np.linalg.matrix_rank(A).item())
