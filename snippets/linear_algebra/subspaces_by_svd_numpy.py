"""The singular vectors are bases of what a matrix reaches and what it loses."""

import numpy as np

A = np.array([
    [1.0, 2.0],
    [3.0, 6.0],
])
U, s, Vh = np.linalg.svd(A)
print("singular values", s.round(4).tolist())
print("column space along", (U[:, 0] / U[0, 0]).round(3).tolist())
print("row space along   ", (Vh[0] / Vh[0, 0]).round(3).tolist())
print("null space along  ", (Vh[1] / Vh[1, 0]).round(3).tolist())
