"""Two programs for the square root: one has the right slope, the other another."""

import math

import torch


def newton(x):
    root = x
    for k in range(20):
        root = (root + x / root) / 2
    return root


def bisection(x):
    low, high = 0.0 * x, x
    for k in range(60):
        middle = (low + high) / 2
        if middle * middle > x:
            high = middle
        else:
            low = middle
    return low


x = torch.tensor(2.0, dtype=torch.float64)
one = torch.tensor(1.0, dtype=torch.float64)
print(f"by hand    value {math.sqrt(2):.4f}, slope {0.5 / math.sqrt(2):.4f}")
for f in (newton, bisection):
    value, slope = torch.func.jvp(f, (x,), (one,))
    print(f"{f.__name__:10} value {value:.4f}, slope {slope:.4f}")
