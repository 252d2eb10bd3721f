"""Points on a line have one principal axis with variance: the line."""

import torch

t = torch.tensor([-1.0, 0.0, 2.0, 5.0], dtype=torch.float64)
X = 1.0 + torch.outer(t, torch.tensor([2.0, -1.0, 2.0], dtype=torch.float64))  # (n, d)
lambda_, V = torch.linalg.eigh(torch.cov(X.T))
v = V[:, -1] * torch.sign(V[0, -1])
print("eigenvalues", lambda_.flip(0).numpy().round(3) + 0.0)  # + 0.0 makes 0 of -0
print("first axis ", v.numpy().round(4), " expected (2, -1, 2) / 3")
print("9 * variance of t", 9 * t.var().item())
