"""The trace is the speed at which volume begins to grow."""

import numpy as np

A = np.array([
    [1.0, 2.0, 0.0],
    [-3.0, 0.5, 1.0],
    [4.0, 1.0, 2.0],
])
print("trace", float(np.trace(A)))
for h in (0.1, 0.01, 0.001):
    growth = np.linalg.det(np.eye(3) + h * A) - 1
    print(f"h = {h:5}   (det(I + h A) - 1) / h = {growth / h:.2f}")
