"""A product of an m x n and an n x p matrix takes m n p multiplications."""

import numpy as np

A, B, x = np.ones((10, 1000)), np.ones((1000, 20)), np.ones(20)
y = np.ones(10)
m, n, p = 10, 1000, 20
print("(A B) x takes", m * n * p + m * p, "  A (B x)    ", n * p + m * n)
print("(y A) B takes", m * n + n * p, "  y (A B)    ", m * n * p + m * p)
print("first entry of each:", ((A @ B) @ x)[0].item(), (A @ (B @ x))[0].item())
assert np.array_equal((A @ B) @ x, A @ (B @ x))
