"""Positive entries, or positive eigenvalues without symmetry, are not enough."""

import torch

f64 = torch.float64
matrices = {
    "positive entries": torch.tensor([[1.0, 2.0], [2.0, 1.0]], dtype=f64),
    "positive eigenvalues": torch.tensor([[1.0, 4.0], [0.0, 2.0]], dtype=f64),
}
x = torch.tensor([1.0, -1.0], dtype=f64)

# %% wrong
for name, A in matrices.items():
    lambda_ = torch.linalg.eigvals(A).real.sort().values
    print(
        f"{name}: x^T A x = {x @ A @ x:g}\n  eigenvalues",
        lambda_.round(decimals=3).tolist(),
    )

# %% right
for name, A in matrices.items():
    S = (A + A.T) / 2  # x^T S x = x^T A x for every x
    lambda_ = torch.linalg.eigvalsh(S)
    print(f"{name}\n  eigenvalues of (A + A^T)/2", lambda_.round(decimals=3).tolist())
