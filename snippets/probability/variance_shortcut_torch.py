"""E[X^2] - E[X]^2 subtracts two large numbers and keeps their rounding errors."""

import torch

for shift in [0, 100, 10_000, 100_000]:
    x = torch.tensor([0.0, 1.0]) + shift
    shortcut = torch.mean(x**2) - torch.mean(x) ** 2
    centred = torch.mean((x - torch.mean(x)) ** 2)
    print(f"coin + {shift}: shortcut {shortcut:.4g}  centred {centred:.4g}")
