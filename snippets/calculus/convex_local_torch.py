"""Downhill from 400 starts: one place to end on the bowl, two on the quartic."""

import torch

torch.set_default_dtype(torch.float64)


def descend(slope, x):
    for k in range(2000):
        x = x - 0.02 * slope(x)
    return x


starts = torch.linspace(-2, 2, 400)
for name, f in [
    ("square", lambda x: x**2),
    ("quartic", lambda x: x**4 - 3 * x**2 + x),
]:
    slope = torch.func.vmap(torch.func.grad(f))
    ends = descend(slope, starts).round(decimals=3) + 0.0  # + 0.0 makes 0 of -0
    for x, count in zip(*torch.unique(ends, return_counts=True)):
        print(f"{name:8} {count:3d} starts end at x = {x:6.3f}   f = {f(x):6.3f}")
