"""The slope of the secant settles, and what it settles at is the derivative."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return torch.exp(-x) + x**2


derivative = torch.func.grad(f)  # autograd applies the rules

# %% demo
x = torch.tensor(1.0)
print("     h   secant to the right   to the left")
for k in range(5):
    h = 0.1**k
    right = (f(x + h) - f(x)) / h
    left = (f(x - h) - f(x)) / -h
    print(f"{h:6.4g} {right:17.4f} {left:17.4f}")
print(f"derivative {derivative(x):13.4f}")
