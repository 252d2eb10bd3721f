"""With one feature, ridge divides and lasso subtracts."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy

x, y, lambda_ = torch.tensor([1.0, 2.0, 2.0]), torch.tensor([3.0, 3.0, 6.0]), 1.0
n = len(x)
print("x @ x =", (x @ x).item(), "  x @ y =", (x @ y).item())
w = torch.linspace(0, 4, 40_001)  # candidates
error = ((w[:, None] * x - y) ** 2).sum(dim=1) / (2 * n)  # (40001,)
for name, price in [
    ("none ", 0 * w),
    ("ridge", lambda_ / 2 * w**2),
    ("lasso", lambda_ * abs(w)),
]:
    print(f"{name}  w = {w[(error + price).argmin()]:.3f}")
