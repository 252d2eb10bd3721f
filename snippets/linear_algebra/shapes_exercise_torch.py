"""The shape of a result follows from the shapes of its parts."""
import torch

X, w, b = torch.ones((5, 3)), torch.ones(3), torch.ones(5)  # (n, d), (d,), (n,)
for name, result in [("X @ w + b", X @ w + b),
                     ("X * w", X * w),
                     ("X.T", X.T),
                     ("X.sum(0) * w", X.sum(0) * w),
                     ("b[:, None] * X", b[:, None] * X),
                     ("b[:, None] + w", b[:, None] + w)]:
    print(f"{name:18} {tuple(result.shape)}")
try:
    b * X
except RuntimeError:
    print(f"{'b * X':18} error: 5 meets 3")
