"""The mean of a function is not the function of the mean."""

import torch

v = torch.tensor([20.0, 60.0])  # km/h: traffic jam or free road
p = torch.tensor([0.5, 0.5])


def g(v):
    """Hours for 60 km."""
    return 60 / v


print(f"E[V] = {torch.sum(v * p):.4g}")
print(f"g(E[V]) = {g(torch.sum(v * p)):.4g}   wrong: the mean speed in the formula")
print(f"E[g(V)] = {torch.sum(g(v) * p):.4g}   right: the mean of the times")
