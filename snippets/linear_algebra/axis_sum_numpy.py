"""Summing over an axis removes that axis from the shape."""

import numpy as np

X = np.array([  # (n, d) = (2, 3)
    [1.0, 2.0, 3.0],
    [4.0, 5.0, 6.0],
])
print("sum(axis=0), down each column", X.sum(axis=0).tolist(), "one number a feature")
print("sum(axis=1), along each row  ", X.sum(axis=1).tolist(), "one number a sample")
loop = [sum(X[i, j].item() for i in range(2)) for j in range(3)]
print("sum(axis=0) with a loop      ", loop)

# %% keep
T = np.arange(24).reshape(2, 3, 4)
for axis in [0, 1, 2]:
    gone, kept = T.sum(axis=axis), T.sum(axis=axis, keepdims=True)
    assert np.array_equal(gone.ravel(), kept.ravel())
    print("axis", axis, "summed:", tuple(gone.shape), " kept:", tuple(kept.shape))
