"""The coefficients of the characteristic polynomial lose digits that the matrix has."""
import numpy as np

n = 20
rng = np.random.default_rng(0)
Q = np.linalg.qr(rng.normal(size=(n, n)))[0]
A = Q @ np.diag(np.arange(1.0, n + 1)) @ Q.T  # (n, n), eigenvalues 1, 2, ..., 20
A = (A + A.T) / 2

# %% wrong
c = [1]                                       # (z - 1)...(z - 20), exact integers
for k in range(1, n + 1):
    c = [a - k * b for a, b in zip(c + [0], [0] + c)]
C = np.diag(np.ones(n - 1), -1)               # companion matrix: np.roots does the same
C[0] = -np.array(c[1:], dtype=float)          # rounded to 16 digits
roots = np.sort(np.linalg.eigvals(C).real)
worst = np.abs(roots - np.arange(1, n + 1)).max()
print(f"coefficients: smallest {roots[0]:.1f}  worst error over 0.001:",
      bool(1e-3 < worst < 1))

# %% right
lambda_ = np.linalg.eigvalsh(A)
worst = np.abs(lambda_ - np.arange(1, n + 1)).max()
print(f"matrix:       smallest {lambda_[0]:.1f}  worst error under 1e-12:",
      bool(worst < 1e-12))
