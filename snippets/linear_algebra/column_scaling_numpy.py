"""A unit can make a condition number large, and scaling the columns mends it."""

import numpy as np

X = np.array([
    [1.0, 1000.0],
    [1.0, -1000.0],
    [1.0, 1000.0],
    [1.0, -1000.0],
])  # ones, and a position in mm
twins = np.array([[1.0, 1.0], [1.0, 1.001], [1.0, 0.999], [1.0, 1.0]])
for name, A in [("a bad unit", X), ("nearly equal columns", twins)]:
    scaled = A / np.linalg.norm(A, axis=0)  # every column has length 1
    print(
        f"{name:20}  cond {np.linalg.cond(A):.4g},"
        f" with columns of length 1 {np.linalg.cond(scaled):.4g}"
    )
