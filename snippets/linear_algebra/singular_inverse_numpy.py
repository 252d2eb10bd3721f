"""A matrix that flattens the plane has no inverse."""

import numpy as np

A = np.array([
    [1.0, 2.0],
    [2.0, 4.0],
])  # row 2 is twice row 1
print("two points, one image:", (A @ [3.0, 0.0]).tolist(), (A @ [1.0, 1.0]).tolist())
np.linalg.inv(A)
