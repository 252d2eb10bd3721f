"""In an orthonormal basis, coordinates are dot products."""

import numpy as np

q = np.array([[1.0, 1.0], [1.0, -1.0]]) / np.sqrt(2)  # rows q_1 and q_2
x = np.array([5.0, 1.0])
c = q @ x  # (n,)  c_k = q_k . x
print("coordinates", c.round(4).tolist())
print("sum of c_k q_k", (c[0] * q[0] + c[1] * q[1]).round(4).tolist())
print("|x|^2 =", (x @ x).item(), "  sum of c_k^2 =", (c @ c).round(4).item())
