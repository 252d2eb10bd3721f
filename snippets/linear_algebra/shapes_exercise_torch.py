"""The shape of a result follows from the shapes of its parts."""

import torch

X = torch.arange(15.0).reshape(5, 3)  # (n, d)
w, b = torch.tensor([2.0, 3.0, 4.0]), torch.arange(5.0)  # (d,), (n,)
for name, result in [
    ("X @ w + b", X @ w + b),
    ("X * w", X * w),
    ("X.T", X.T),
    ("X.sum(0) * w", X.sum(0) * w),
    ("b[:, None] * X", b[:, None] * X),
    ("b[:, None] + w", b[:, None] + w),
]:
    print(f"{name:18} {str(tuple(result.shape)):7} last entry {result.ravel()[-1]:.0f}")
try:
    b * X
except RuntimeError:
    print(f"{'b * X':18} error: 5 meets 3")
