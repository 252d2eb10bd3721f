"""One half step of alternating least squares with one number for each item."""

import torch

h = torch.tensor([[1.0], [2.0], [1.0]])  # (items, k) with k = 1
rated, y, lambda_ = [0, 1], torch.tensor([2.0, 5.0]), 1.0
H = h[rated]  # rows of the rated items
w = torch.linalg.solve(H.T @ H + lambda_ * torch.eye(1), H.T @ y)
print("w =", w.round(decimals=4).tolist())
print("guesses for the three items", (h @ w).round(decimals=4).tolist())
