"""x |x| has no corner: its slope at 0 is 0."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return x * torch.abs(x)


derivative = torch.func.grad(f)

x = torch.tensor(0.0)
for h in [0.1, -0.1, 0.001, -0.001]:
    print(f"h = {h:6g}   slope of the secant at 0: {(f(x + h) - f(x)) / h:g}")
for x in torch.tensor([-1.5, 0.0, 1.5]):
    print(f"x = {x:4.1f}   f'(x) = {derivative(x):g}")
