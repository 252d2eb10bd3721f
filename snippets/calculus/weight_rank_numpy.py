"""The gradient of a batch has at most the rank of the batch."""

import numpy as np

rng = np.random.default_rng(0)
d, q = 784, 100  # inputs, units
for n in (1, 5, 32, 200):
    X, G = rng.normal(size=(n, d)), rng.normal(size=(n, q))
    print(f"n = {n:3d}: {d} x {q} numbers, rank {np.linalg.matrix_rank(X.T @ G)}")
