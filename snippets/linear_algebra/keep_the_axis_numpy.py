"""A mean that keeps its axis can be subtracted from what it was taken of."""

import numpy as np

X = np.array([  # two samples, three features
    [1.0, 10.0, 100.0],
    [2.0, 22.0, 300.0],
])
print("shape of X", X.shape)
for keep in (False, True):
    means = X.mean(axis=1, keepdims=keep)
    print("with keepdims" if keep else "without", means.shape)
print("means of the samples after the subtraction:", (X - means).mean(axis=1).tolist())
