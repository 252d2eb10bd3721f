"""A rate of 0.7 makes the data most likely, and more data single it out."""

import torch

torch.set_default_dtype(torch.float64)
theta = torch.linspace(0.001, 0.999, 999)


def loss(k, n):
    """L(theta) = -k log(theta) - (n - k) log(1 - theta)"""
    return -k * torch.log(theta) - (n - k) * torch.log(1 - theta)


# %% demo
for k, n in [(7, 10), (70, 100)]:
    L = loss(k, n)
    likely = theta[L - L.min() < 2]  # at least e^-2 of the highest
    print(f"{k} of {n}: best {theta[L.argmin()]:.3f}, ", end="")
    print(f"at least e^-2 of it {likely.min():.3f} to {likely.max():.3f}")
