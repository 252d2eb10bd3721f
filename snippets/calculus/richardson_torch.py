"""Two central differences, combined, cancel each other's leading error."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return torch.exp(torch.sin(x))


def central(x, h):
    return (f(x + h) - f(x - h)) / (2 * h)


def richardson(x, h):
    """(4 C(h / 2) - C(h)) / 3"""
    return (4 * central(x, h / 2) - central(x, h)) / 3


# %% demo
x = torch.tensor(1.0)
exact = torch.func.grad(f)(x)
for h in [0.2, 0.1, 0.05]:
    a, b = abs(richardson(x, h) - exact), abs(richardson(x, h / 2) - exact)
    print(
        f"h = {h:4g}  central {abs(central(x, h) - exact):.1e}"
        f"   combined {a:.1e}  order {torch.log2(a / b):.2f}"
    )
