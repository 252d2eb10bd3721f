"""A short step against the gradient goes down; a long one may go up."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return torch.sin(x[0]) + x[1] ** 2 / 2


gradient = torch.func.grad(f)

# %% demo
x = torch.tensor([1.0, 1.5])
g = gradient(x)
print(f"f(x) = {f(x):.3f}   |g|^2 = {g @ g:.3f}")
for eta in [0.001, 0.1, 1.0, 3.0]:
    new = f(x - eta * g)
    print(f"eta {eta:5g}: f = {new:.3f}   fall / eta = {(f(x) - new) / eta:6.3f}")
