"""The condition number bounds the error from above; the error may stay far below."""

import numpy as np
import torch

rng = np.random.default_rng(0)

# %% diagonal
D = torch.diag(torch.tensor([1.0, 1e-15], dtype=torch.float64))
x_hat = torch.linalg.solve(D, D @ torch.ones(2, dtype=torch.float64))
error = (x_hat - 1).abs().max()
print(f"diagonal: kappa {torch.linalg.cond(D):.0e}, error {error:.0e}")

# %% rows
A = torch.tensor(rng.normal(size=(30, 30)))  # (n, n)
scale = torch.tensor(2.0 ** np.linspace(0, 60, 30).round())
S = scale[:, None] * A  # equation i times a power of two
x = torch.tensor(rng.normal(size=30))
for name, M in [("as drawn", A), ("rows scaled", S)]:
    x_hat = torch.linalg.solve(M, M @ x)
    error = torch.linalg.norm(x_hat - x) / torch.linalg.norm(x)
    kappa = torch.linalg.cond(M)
    print(
        f"{name}: kappa {'over 1e15' if kappa > 1e15 else 'below 1e4'},",
        f"{'11 digits or more' if error < 1e-11 else 'fewer than 11 digits'} right",
    )
