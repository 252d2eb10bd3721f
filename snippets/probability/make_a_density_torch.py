"""Divide by the area, and x(1 - x) becomes a density."""

import torch

width = 1 / 1000
x = (torch.arange(1000, dtype=torch.float64) + 0.5) * width  # midpoints of [0, 1]
g = x * (1 - x)
c = 1 / torch.sum(g * width)
print(f"c = {c:.3f}, largest density {torch.max(c * g):.3f}")
print(f"P(X <= 0.25) = {torch.sum((c * g * width)[x <= 0.25]):.3f}")
