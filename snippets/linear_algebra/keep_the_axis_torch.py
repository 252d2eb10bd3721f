"""A mean that keeps its axis can be subtracted from what it was taken of."""

import torch

X = torch.tensor(
    [
        [1.0, 10.0, 100.0],  # two samples, three features
        [2.0, 22.0, 300.0],
    ],
    dtype=torch.float64,
)
print("shape of X", tuple(X.shape))
for keep in (False, True):
    means = X.mean(dim=1, keepdim=keep)
    print("with keepdims" if keep else "without", tuple(means.shape))
print("means of the samples after the subtraction:", (X - means).mean(dim=1).tolist())
