"""A rank-one matrix has one singular value: the product of two lengths."""

import numpy as np

x, y = np.array([3.0, 4.0]), np.array([1.0, 2.0, 2.0])
A = np.outer(x, y)  # (2, 3)
s = np.linalg.svd(A)[1]
print("A", A.tolist())
print("lengths", np.linalg.norm(x).item(), np.linalg.norm(y).item())
print("singular values", s.round(3))
u, v = x / 5, y / 3
print("15 u v'", (15 * np.outer(u, v)).round(4).tolist())
