"""x^2 sin(1/x) has a derivative everywhere, and it is not continuous at 0."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return x**2 * torch.sin(1 / x)  # f(0) = 0


derivative = torch.func.grad(f)  # for x != 0

print("         x   slope of secant 0 to x   f'(x)")
for k in [1, 2, 100, 101]:
    x = torch.tensor(1 / (k * torch.pi + 0.5))
    print(f"{x:10.4f} {f(x) / x:15.4f} {derivative(x):16.4f}")
