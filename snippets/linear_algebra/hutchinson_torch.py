"""The trace of a matrix that you cannot see, from products with random signs."""

import numpy as np
import torch

rng = np.random.default_rng(0)
n = 200
u = torch.linspace(0, 1, n, dtype=torch.float64)
A = torch.exp(-5 * torch.abs(u[:, None] - u)) + torch.diag(u)  # (n, n)


def matvec(z):
    return A @ z  # all that the estimate may use


# %% demo
print(f"trace from the entries: {torch.trace(A):.1f}")
Z = torch.tensor(rng.choice([-1.0, 1.0], size=(10_000, n)))  # random signs
estimates = (Z * matvec(Z.T).T).sum(dim=1)  # z^T A z for each row
for k in (10, 100, 10_000):
    print(f"mean of {k:5} products: {estimates[:k].mean():.0f}")
