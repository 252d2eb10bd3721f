"""The pseudo-inverse of a column a is a^T / |a|^2."""

import numpy as np

a = np.array([[3.0], [0.0], [4.0]])  # (m, 1)
print("pinv(a)       ", np.linalg.pinv(a).round(4) + 0.0)  # + 0.0 makes 0 of -0
print("a^T / |a|^2   ", (a.T / np.sum(a**2)).round(4))
print("pinv(0)       ", np.linalg.pinv(np.zeros((3, 1))))
M = np.array([[2.0, 1.0], [1.0, 1.0]])  # invertible
print("pinv(M)       ", np.linalg.pinv(M).round(4).tolist())
print("inv(M)        ", np.linalg.inv(M).round(4).tolist())
