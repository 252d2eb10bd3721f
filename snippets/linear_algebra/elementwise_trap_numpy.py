"""`*` multiplies entry by entry; `@` is the matrix product."""

import numpy as np

A = np.array([
    [1, 2],
    [3, 4],
])
B = np.array([
    [0, 1],
    [1, 0],
])
print("A * B =", (A * B).tolist(), "  entry by entry")
print("A @ B =", (A @ B).tolist(), "  the product: B swaps the columns of A")
