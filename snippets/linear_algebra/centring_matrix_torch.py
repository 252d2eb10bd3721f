"""Subtracting the mean is a projection that loses the constant vectors."""
import torch

n = 4


def f(x):
    return x - x.mean()


C = torch.stack([f(e_j) for e_j in torch.eye(n)], dim=1)
for row in C.round(decimals=3).tolist():
    print(row)
print("C = I - ones / n:", torch.allclose(C, torch.eye(n) - torch.ones((n, n)) / n))
print("C C = C:", torch.allclose(C @ C, C), "  rank", int(torch.linalg.matrix_rank(C)),
      "  trace", round(float(torch.trace(C)), 3))
print("C (5, 5, 5, 5) =", (C @ torch.full((n,), 5.0)).tolist())
