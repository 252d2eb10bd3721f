"""Sums may be taken axis by axis in any order; means of means weigh the rows alike."""

import torch

X = torch.tensor([
    [1.0, 0.0, 0.0],  # one entry that counts
    [4.0, 5.0, 6.0],
])
counts = torch.tensor([  # 1 where an entry counts
    [1.0, 0.0, 0.0],
    [1.0, 1.0, 1.0],
])
print("sums ", X.sum(dim=0).sum().item(), X.sum(dim=1).sum().item(), X.sum().item())
rows = X.sum(dim=1) / counts.sum(dim=1)
print("means of the rows", rows.tolist(), " their mean", rows.mean().item())
print("mean of the entries", (X.sum() / counts.sum()).item())
