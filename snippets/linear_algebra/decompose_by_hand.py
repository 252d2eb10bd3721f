"""A triangular 2 by 2 matrix, taken apart by hand and put together by the machine."""

import numpy as np

V = np.array([[1.0, 1], [0, -1]])
Lambda = np.diag([3.0, 2])
print("V^-1 =", (np.linalg.inv(V) + 0.0).tolist())  # + 0.0 makes 0 of -0
print("V Lambda V^-1 =", (V @ Lambda @ np.linalg.inv(V)).tolist())
