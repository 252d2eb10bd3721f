"""The coefficients of the characteristic polynomial lose digits that the matrix has."""

import numpy as np

n = 20
rng = np.random.default_rng(0)
exact = np.arange(1.0, n + 1)
Q = np.linalg.qr(rng.normal(size=(n, n)))[0]
A = Q @ np.diag(exact) @ Q.T  # (n, n), eigenvalues 1, 2, ..., 20
A = (A + A.T) / 2

# %% wrong
c = [1]  # (z - 1)...(z - 20), exact integers
for k in range(1, n + 1):
    c = [a - k * b for a, b in zip(c + [0], [0] + c)]
C = np.diag(np.ones(n - 1), -1)  # companion matrix: np.roots does the same
C[0] = -np.array(c[1:], dtype=float)  # rounded to 16 digits
roots = np.sort(np.linalg.eigvals(C).real)
digits = -np.log10(abs(roots - exact) / exact)
print(
    "coefficients: digits right in eigenvalue 1: ",
    "10 or more" if digits[0] >= 10 else "fewer",
)
print(
    "              digits right in eigenvalue 15:",
    "3 or fewer" if digits[14] < 4 else "more",
)

# %% right
lambda_ = np.linalg.eigvalsh(A)
digits = -np.log10((abs(lambda_ - exact) / exact).clip(1e-16))
print(
    "matrix:       digits right in the worst of all 20:",
    "13 or more" if digits.min() >= 13 else "fewer",
)
