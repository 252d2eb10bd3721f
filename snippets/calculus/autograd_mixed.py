"""The gradient of a sum of outputs adds up the rows of the Jacobian."""

import torch

x = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)


def f(x):
    return x[:-1] * x[1:]


print("Jacobian:", torch.func.jacrev(f)(x.detach()).tolist())
f(x).sum().backward()
print("x.grad:  ", x.grad.tolist())
