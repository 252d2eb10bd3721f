"""Eigenvalues decide the end: one part stays, the other one halves in each step."""

import numpy as np

A = np.array([
    [0.75, 0.25],
    [0.25, 0.75],
])  # eigenvalues 1 and 1/2
x = np.array([4.0, 0.0])
for t in range(5):
    print("step", t, x.tolist())
    x = A @ x
