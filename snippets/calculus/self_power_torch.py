"""The slope of x^x changes its sign at 1/e."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return x**x


derivative = torch.func.grad(f)

for x in torch.tensor([0.2, 1 / torch.e, 1.0, 2.0]):
    print(f"x = {x:.4f}   x^x = {f(x):.4f}   slope {derivative(x):8.4f}")
