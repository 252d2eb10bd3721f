"""Four points, a covariance matrix and its axes, all by hand."""

import torch

X = torch.tensor([[3, 1], [1, 3], [-1, -3], [-3, -1]], dtype=torch.float64)  # (n, d)
C = X.T @ X / 3
lambda_, V = torch.linalg.eigh(C)
print("C", C.numpy().round(3).tolist())
print("lambda", lambda_.flip(0).numpy().round(3), "  expected 32/3 and 8/3")
print("share of the first", (lambda_[1] / lambda_.sum()).numpy().round(3))
print("|v_1|", abs(V[:, 1]).numpy().round(3))
