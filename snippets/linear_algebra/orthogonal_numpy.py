"""Orthogonal means dot product zero; one missing entry is then an equation."""

import numpy as np

a, b = np.array([1.0, -2.0, 2.0]), np.array([2.0, 2.0, 1.0])  # (n,), (n,)
print("a @ b =", (a @ b).item())
print("|a + b|^2 =", ((a + b) @ (a + b)).item())
print("|a|^2 + |b|^2 =", (a @ a + b @ b).item())
c = np.array([0.0, 3.0, 5.0])  # c_1 is wanted
c[0] = -(a[1:] @ c[1:]) / a[0]
print("c =", c.tolist(), "  a @ c =", (a @ c).item())
