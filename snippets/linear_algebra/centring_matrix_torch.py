"""Subtracting the mean is a projection that loses the constant vectors."""

import torch

n = 4


def f(x):
    return x - x.mean()


C = torch.stack([f(e_j) for e_j in torch.eye(n)], dim=1)
for row in C.round(decimals=3).tolist():
    print(row)
centring = torch.eye(n) - torch.ones((n, n)) / n
print("row 1 of I - ones / n", centring[0].tolist())
print("row 1 of C C         ", (C @ C)[0].round(decimals=3).tolist())
assert torch.allclose(C, centring) and torch.allclose(C @ C, C)
print(
    "rank", int(torch.linalg.matrix_rank(C)), "  trace", round(float(torch.trace(C)), 3)
)
print("C (5, 5, 5, 5) =", (C @ torch.full((n,), 5.0)).tolist())
