"""Singular values are never negative: the sign moves into U."""

import torch

A = torch.diag(torch.tensor([2.0, -3.0]))
print("singular values", torch.linalg.svd(A)[1].numpy().round(3))

U = torch.tensor([[0.0, 1.0], [-1.0, 0.0]])  # columns swapped, one turned round
Sigma = torch.diag(torch.tensor([3.0, 2.0]))  # descending, none negative
V = torch.tensor([[0.0, 1.0], [1.0, 0.0]])  # columns swapped
print("U^T U     ", (U.T @ U).tolist())
print("V^T V     ", (V.T @ V).tolist())
print("U Sigma V'", (U @ Sigma @ V.T).tolist())
