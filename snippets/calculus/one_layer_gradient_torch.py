"""The gradient of half the squared error of tanh(Wx): three factors, from the right."""

import torch

torch.set_default_dtype(torch.float64)
W = torch.tensor([
    [0.5, -1.0, 0.2],
    [1.5, 0.3, -0.7],
])  # (2, 3)
x, y = torch.tensor([1.0, 0.5, -1.0]), torch.tensor([0.2, 0.4])


def loss(x):
    return ((torch.tanh(W @ x) - y) ** 2).sum() / 2


u = torch.tanh(W @ x)
g = W.T @ ((1 - u * u) * (u - y))  # (3,)
check = torch.func.grad(loss)(x)
print("formula", g.numpy().round(4))
print("check  ", check.numpy().round(4))
