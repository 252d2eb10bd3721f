"""In a sum of products of neighbours the slope of a variable is the sum of its two."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return x[:-1] @ x[1:]


x, h = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0]), 1e-6  # (d,)
gradient = torch.zeros(5)  # (d,)
gradient[1:] += x[:-1]  # the neighbour on the left
gradient[:-1] += x[1:]  # the neighbour on the right
secants = [(f(x + h * e) - f(x)) / h for e in torch.eye(5)]
print("formula", gradient.tolist())
print("secants", [round(s.item(), 3) for s in secants])
