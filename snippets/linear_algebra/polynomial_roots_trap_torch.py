"""The coefficients of the characteristic polynomial lose digits that the matrix has."""
import torch

n = 20
torch.manual_seed(0)
exact = torch.arange(1.0, n + 1, dtype=torch.float64)
Q = torch.linalg.qr(torch.randn(n, n, dtype=torch.float64))[0]
A = Q @ torch.diag(exact) @ Q.T               # (n, n), eigenvalues 1, 2, ..., 20
A = (A + A.T) / 2

# %% wrong
c = [1]                                       # (z - 1)...(z - 20), exact integers
for k in range(1, n + 1):
    c = [a - k * b for a, b in zip(c + [0], [0] + c)]
C = torch.diag(torch.ones(n - 1, dtype=torch.float64), -1)  # companion matrix
C[0] = -torch.tensor(c[1:], dtype=torch.float64)            # rounded to 16 digits
roots = torch.linalg.eigvals(C).real.sort().values
worst = (roots - exact).abs().max()
print(f"coefficients: smallest {roots[0]:.1f}  worst error over 0.001:",
      bool(1e-3 < worst < 1))

# %% right
lambda_ = torch.linalg.eigvalsh(A)
worst = (lambda_ - exact).abs().max()
print(f"matrix:       smallest {lambda_[0]:.1f}  worst error under 1e-12:",
      bool(worst < 1e-12))
