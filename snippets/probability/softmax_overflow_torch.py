"""Softmax by its formula overflows; shifted by the largest score it cannot."""

import torch

z = torch.tensor([1000.0, 1001.0, 999.0], dtype=torch.float64)

# %% demo
print("by the formula:", (torch.exp(z) / torch.exp(z).sum()).numpy())
print("shifted:       ", torch.softmax(z, dim=0).numpy().round(4))
print("scores 1, 2, 0:", torch.softmax(z - 999, dim=0).numpy().round(4))
