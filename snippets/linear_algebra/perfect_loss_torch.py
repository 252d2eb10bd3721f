"""A perfect prediction gets a loss of 2.5, and no error is raised."""

import torch

y = torch.tensor([1.0, 2.0, 3.0, 4.0])  # (n,)    the targets
y_hat = torch.tensor([[1.0], [2.0], [3.0], [4.0]])  # (n, 1)  the predictions: all exact

loss = ((y_hat - y) ** 2).mean()
print("mean squared error:", loss.item())
