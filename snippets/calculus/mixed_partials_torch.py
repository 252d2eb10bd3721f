"""Where the second derivatives are not continuous, their order can matter."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return x[0] * x[1] * (x[0] ** 2 - x[1] ** 2) / (x[0] ** 2 + x[1] ** 2)


def partial(x, i):
    """The slope of f at x along axis i, by autograd."""
    return torch.func.grad(f)(x)[i]


# %% demo
e_1, e_2 = torch.eye(2)
for h in [0.1, 0.001]:
    first = (partial(h * e_2, 0) - partial(-h * e_2, 0)) / (2 * h)
    second = (partial(h * e_1, 1) - partial(-h * e_1, 1)) / (2 * h)
    print(
        f"h = {h:5g}: x_1 first, then x_2: {first:5.2f}   "
        f"x_2 first, then x_1: {second:5.2f}"
    )
