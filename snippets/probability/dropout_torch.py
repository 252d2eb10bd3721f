"""Dropout keeps the mean and adds the variance p / (1 - p)."""

import torch

torch.manual_seed(0)
n = 200_000
x = torch.ones(n)
for p in (0.1, 0.5, 0.9):
    y = torch.nn.functional.dropout(x, p)  # divides by 1 - p, too
    error = (p / (1 - p) / n) ** 0.5
    fits = bool(
        abs(y.mean() - 1) < 4 * error and abs(y.var() / (p / (1 - p)) - 1) < 0.05
    )
    print(f"p = {p}: mean 1, variance {p / (1 - p):.3f}, sample agrees: {fits}")
