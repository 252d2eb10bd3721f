"""Median, mean and middle of four targets, and the errors that they make smallest."""

import torch

y = torch.tensor([0.0, 2.0, 3.0, 11.0])
for name, c in [
    ("median", torch.quantile(y, 0.5)),
    ("mean", y.mean()),
    ("middle", (y.min() + y.max()) / 2),
]:
    error = abs(y - c)
    print(
        f"{name:6} c = {c:.1f}   sum of errors {error.sum():4.1f}",
        f"  sum of squares {(error**2).sum():5.1f}   largest {error.max():.1f}",
    )
