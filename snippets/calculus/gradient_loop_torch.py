"""The gradient of any function, one variable at a time."""

import torch

torch.set_default_dtype(torch.float64)


def numerical_gradient(f, x, h=6e-6):
    """Central differences; 2 n evaluations of f."""
    x = x.to(torch.float64, copy=True)  # a copy, and never integers
    g = torch.zeros_like(x)
    for i in range(len(x)):
        old = x[i].item()
        x[i] = old + h
        right = f(x)
        x[i] = old - h
        left = f(x)
        x[i] = old  # leave x as it was
        g[i] = (right - left) / (2 * h)
    return g


# %% demo
calls = 0


def f(x):
    global calls
    calls += 1
    return torch.exp(x[0]) * x[1] + torch.sin(x[2] * x[3])


x = torch.tensor([0.5, 2.0, -1.0, 3.0])
g, used = numerical_gradient(f, x), calls
exact = torch.func.grad(f)(x)
print("numerical", g.numpy().round(4))
print("exact    ", exact.numpy().round(4))
assert abs(g - exact).max() < 1e-8
print(f"{used} evaluations for n = {len(x)}, x is still {x.numpy()}")
