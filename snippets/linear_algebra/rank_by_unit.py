"""A unit can make an independent column look dependent."""

import numpy as np

A = np.array([[1.0, 1.0], [1.0, 2.0], [1.0, 4.0]])
for unit, factor in [("metres", 1), ("kilometres", 1e-3), ("light years", 1e-16)]:
    B = A * [1, factor]
    lengths = np.linalg.norm(B, axis=0)
    print(f"{unit:11}: rank {np.linalg.matrix_rank(B)}", end="")
    print(f", with columns of length 1: {np.linalg.matrix_rank(B / lengths)}")
