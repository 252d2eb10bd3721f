"""A backward pass multiplies a row by the Jacobian and never builds it."""

import torch

torch.set_default_dtype(torch.float64)
W = torch.tensor([
    [1.0, -2.0, 0.5],
    [0.0, 1.0, 1.0],
])  # (2, 3)
x = torch.tensor([0.5, 0.2, -0.4], requires_grad=True)  # (3,)
v = torch.tensor([3.0, -1.0])  # (2,)

y = torch.tanh(W @ x)
J = torch.func.jacrev(lambda x: torch.tanh(W @ x))(x).detach()  # (2, 3)
print("J =")
print((J.round(decimals=3)).numpy())
y.backward(gradient=v, retain_graph=True)  # two steps back, no Jacobian
print("v^T J, from J:    ", ((v @ J).round(decimals=3)).numpy())
print("v^T J, one pass:  ", (x.grad.round(decimals=3)).numpy())
x.grad = None
y.sum().backward()
print("rows of J added:  ", (J.sum(dim=0).round(decimals=3)).numpy())
print("sum of y, back:   ", (x.grad.round(decimals=3)).numpy())
