"""Means over parts of a batch count by the share of the part."""

import torch

torch.manual_seed(0)
X = torch.randn(10, 2, dtype=torch.float64)
y = torch.randn(10, dtype=torch.float64)
theta = torch.zeros(2, dtype=torch.float64, requires_grad=True)


def mean_loss(part):
    return torch.mean((X[part] @ theta - y[part]) ** 2)


for name, share in [("by share", True), ("each a third", False)]:
    theta.grad = None
    for part in torch.arange(10).split(4):  # 4, 4 and 2 samples
        (mean_loss(part) * (len(part) / 10 if share else 1 / 3)).backward()
    print(f"{name:12}", [round(v, 3) for v in theta.grad.tolist()])
theta.grad = None
mean_loss(torch.arange(10)).backward()
print("all at once ", [round(v, 3) for v in theta.grad.tolist()])
