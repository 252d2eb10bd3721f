"""A partial derivative moves one variable and holds the others."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return torch.sin(x[0]) + x[1] ** 2 / 2


gradient = torch.func.grad(f)

# %% demo
x = torch.tensor([1.0, 1.5])
h = 1e-6
for i, e in enumerate(torch.eye(2)):
    print(f"move x_{i + 1} alone: slope {(f(x + h * e) - f(x)) / h:.4f}")
print("gradient:", gradient(x).numpy().round(4))
