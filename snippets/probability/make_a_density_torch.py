"""Divide by the area, and x(1 - x) becomes a density."""

import torch

x = torch.linspace(0, 1, 1001, dtype=torch.float64)
g = x * (1 - x)
c = 1 / torch.trapezoid(g, x)
left = x <= 0.25
print(f"c = {c:.3f}, largest density {torch.max(c * g):.3f}")
print(f"P(X <= 0.25) = {torch.trapezoid(c * g[left], x[left]):.3f}")
