"""A transposed Jacobian: an error for some shapes, a wrong number for square ones."""

import torch

torch.set_default_dtype(torch.float64)


def pull_back(J, g):
    return J @ g  # should be J.T @ g


A, x = torch.tensor([[1.0, 2.0], [0.0, 3.0]]), torch.tensor([1.0, 1.0])


def loss(x):
    return ((A @ x) ** 2).sum() / 2  # gradient of the outer part: A x


right = A.T @ (A @ x)
print("square:   ", pull_back(A, A @ x).numpy(), " no complaint")
print("right:    ", right.numpy())
print("check:    ", torch.func.grad(loss)(x).numpy().round(3))

A = torch.tensor([[1.0, 2.0], [0.0, 3.0], [1.0, 1.0]])
print("not square", tuple(A.shape))
pull_back(A, A @ x)
