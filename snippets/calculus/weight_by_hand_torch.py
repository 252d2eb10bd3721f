"""Two samples, two inputs, one unit: the gradient in three weights by hand."""

import torch

torch.set_default_dtype(torch.float64)
X = torch.tensor([[1.0, 2.0], [3.0, -1.0]])  # (n, d) = (2, 2)
y = torch.tensor([[2.0], [1.0]])  # (n, q) = (2, 1)
W = torch.tensor([[1.0], [0.0]], requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
A = X @ W + b
A.retain_grad()
(((A - y) ** 2).sum() / 4).backward()
print(
    "upstream",
    A.grad.numpy().ravel(),
    "  in W",
    W.grad.numpy().ravel(),
    "  in b",
    b.grad.item(),
)
