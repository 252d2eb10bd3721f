"""The coefficients of the characteristic polynomial lose digits that the matrix has."""

import torch

n = 20
torch.manual_seed(0)
exact = torch.arange(1.0, n + 1, dtype=torch.float64)
Q = torch.linalg.qr(torch.randn(n, n, dtype=torch.float64))[0]
A = Q @ torch.diag(exact) @ Q.T  # (n, n), eigenvalues 1, 2, ..., 20
A = (A + A.T) / 2

# %% wrong
c = [1]  # (z - 1)...(z - 20), exact integers
for k in range(1, n + 1):
    c = [a - k * b for a, b in zip(c + [0], [0] + c)]
C = torch.diag(torch.ones(n - 1, dtype=torch.float64), -1)  # companion matrix
C[0] = -torch.tensor(c[1:], dtype=torch.float64)  # rounded to 16 digits
roots = torch.linalg.eigvals(C).real.sort().values
digits = -torch.log10(abs(roots - exact) / exact)
print(
    "coefficients: digits right in eigenvalue 1: ",
    "10 or more" if digits[0] >= 10 else "fewer",
)
print(
    "              digits right in eigenvalue 15:",
    "3 or fewer" if digits[14] < 4 else "more",
)

# %% right
lambda_ = torch.linalg.eigvalsh(A)
digits = -torch.log10((abs(lambda_ - exact) / exact).clip(1e-16))
print(
    "matrix:       digits right in the worst of all 20:",
    "13 or more" if digits.min() >= 13 else "fewer",
)
