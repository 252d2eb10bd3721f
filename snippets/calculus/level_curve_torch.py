"""Along a contour the velocity is orthogonal to the gradient."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return torch.sin(x[0]) + x[1] ** 2 / 2


gradient = torch.func.grad(f)


def gamma(t):
    """The contour of height 1: sin t + x_2^2 / 2 = 1, so x_2 = sqrt(2 - 2 sin t)."""
    return torch.stack([t, torch.sqrt(2 - 2 * torch.sin(t))])


# %% demo
for t in torch.tensor([-1.0, 0.0, 1.0, 3.0]):
    velocity = torch.func.jacfwd(gamma)(t)
    dot = gradient(gamma(t)) @ velocity
    print(
        f"t = {t:4.1f}  height {f(gamma(t)):.3f}  velocity {velocity[0]:.3f}"
        f" {velocity[1]:6.3f}  dot product {abs(dot):.3f}"
    )
