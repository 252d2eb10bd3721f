"""Summing over an axis removes that axis from the shape."""

import torch

X = torch.tensor([  # (n, d) = (2, 3)
    [1.0, 2.0, 3.0],
    [4.0, 5.0, 6.0],
])
print("sum(axis=0), down each column", X.sum(dim=0).tolist(), "one number a feature")
print("sum(axis=1), along each row  ", X.sum(dim=1).tolist(), "one number a sample")
loop = [sum(X[i, j].item() for i in range(2)) for j in range(3)]
print("sum(axis=0) with a loop      ", loop)

# %% keep
T = torch.arange(24).reshape(2, 3, 4)
for axis in [0, 1, 2]:
    gone, kept = T.sum(dim=axis), T.sum(dim=axis, keepdim=True)
    assert torch.equal(gone.ravel(), kept.ravel())
    print("axis", axis, "summed:", tuple(gone.shape), " kept:", tuple(kept.shape))
