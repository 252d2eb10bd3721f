"""A number that carries its slope along: derivatives in a single pass forwards."""

import torch

torch.set_default_dtype(torch.float64)


# %% dual
def slope(f, point, direction):
    """The value of f, and its slope along the direction: one pass."""
    return torch.func.jvp(f, point, direction)  # a Jacobian-vector product


# %% demo
def f(x, y):
    return x * x * y + torch.sin(x * y)


point = torch.tensor(1.5), torch.tensor(2.0)
for direction in [(1.0, 0.0), (0.0, 1.0), (0.6, 0.8)]:
    value, rate = slope(f, point, tuple(torch.tensor(v) for v in direction))
    print(f"along {direction}: value {value:.4f}, slope {rate:.4f}")
x, y = point
hand = 2 * x * y + y * torch.cos(x * y), x**2 + x * torch.cos(x * y)
print(f"partial derivatives by hand: {hand[0]:.4f}, {hand[1]:.4f}")
