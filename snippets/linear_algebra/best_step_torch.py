"""The fastest step size balances the flat and the steep direction."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy

H = torch.tensor([
    [3.0, 1.0],
    [1.0, 3.0],
])
print("eigenvalues", torch.linalg.eigvalsh(H).round(decimals=4).tolist())
for eta in (0.1, 0.25, 1 / 3, 0.45):
    factors = torch.linalg.eigvalsh(torch.eye(2) - eta * H)
    print(f"eta {eta:.3f}  slowest factor {abs(factors).max():.3f}")
