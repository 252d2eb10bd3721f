"""Where two changes cancel the plane predicts none, and the truth is close to it."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return x[0] * x[1] ** 2 + 3 * x[0]


gradient = torch.func.grad(f)

# %% demo
x, v = torch.tensor([2.0, 1.0]), torch.tensor([0.1, -0.1])
print(f"value {f(x):g}   gradient", gradient(x).tolist())
print(f"predicted {f(x) + gradient(x) @ v:.3f}   true {f(x + v):.3f}")
