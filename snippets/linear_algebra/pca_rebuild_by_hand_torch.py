"""Four points rebuilt from their scores on the first axis."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy

X = torch.tensor([[3.0, 1.0], [1.0, 3.0], [-1.0, -3.0], [-3.0, -1.0]])  # mean zero
v_1 = torch.tensor([1.0, 1.0]) / 2**0.5
scores = X @ v_1  # (n,)
X_hat = scores[:, None] * v_1  # (n, d)
print("scores * sqrt 2", (scores * 2**0.5).round(decimals=4).tolist())
print("rebuilt", X_hat.round(decimals=4).tolist())
print("squared error", ((X - X_hat) ** 2).sum().round(decimals=4).item(), "= 3 * 8 / 3")
