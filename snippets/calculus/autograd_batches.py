"""Accumulated gradients of parts are the gradient of the sum."""

import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
X, y = torch.randn(12, 3), torch.randn(12)
theta = torch.zeros(3, requires_grad=True)

((X @ theta - y) ** 2).mean().backward()  # all 12 at once
whole = theta.grad
theta.grad = None
for rows in torch.arange(12).split(4):  # three parts of 4, one after the other
    (((X[rows] @ theta - y[rows]) ** 2).sum() / 12).backward()
print("all at once  ", whole.numpy().round(4))
print("in parts     ", theta.grad.numpy().round(4))

theta.grad = None
for rows in torch.arange(12).split(4):
    ((X[rows] @ theta - y[rows]) ** 2).mean().backward()
ratio = theta.grad / whole
print("with the mean of each part:", [round(r, 4) for r in ratio.tolist()], "times it")
