"""Of 3600 directions, the one with the steepest slope is the gradient's."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return torch.sin(x[0]) + x[1] ** 2 / 2


x, h = torch.tensor([1.0, 1.5]), 1e-6
g = torch.func.grad(f)(x)  # the gradient of f at x

angle = torch.deg2rad(torch.arange(3600) / 10)
U = torch.stack([torch.cos(angle), torch.sin(angle)])  # (2, 3600): unit vectors
slope = (f(x[:, None] + h * U) - f(x)) / h

# %% demo
up, down = torch.argmax(slope), torch.argmin(slope)
print(f"gradient {g.numpy().round(3)}, length {torch.linalg.norm(g):.3f}")
print(f"steepest up   {slope[up]:6.3f} along {U[:, up].numpy().round(3)}")
print(f"steepest down {slope[down]:6.3f} along {U[:, down].numpy().round(3)}")
print(f"gradient / length       {(g / torch.linalg.norm(g)).numpy().round(3)}")
print(f"level across the gradient: {abs(slope[(up + 900) % 3600]):.3f}")
