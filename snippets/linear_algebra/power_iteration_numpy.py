"""Multiply, scale to length one, repeat: the error falls by one factor a step."""

import numpy as np

rng = np.random.default_rng(0)
M = rng.normal(size=(5, 5))
A = M @ M.T  # (5, 5), symmetric
lambda_, V = np.linalg.eigh(A)  # ascending
v_1 = V[:, -1]

x = rng.normal(size=5)  # (5,)
for step in range(1, 41):
    x = A @ x
    x = x / np.linalg.norm(x)
    error = min(np.linalg.norm(x - v_1), np.linalg.norm(x + v_1))  # either sign
    if step in (1, 5, 10, 20, 40):
        print(f"step {step:2}: x^T A x = {x @ A @ x:.4f}, error of x {error:.1e}")
print(f"eigh: {lambda_[-1]:.4f}, factor a step {lambda_[-2] / lambda_[-1]:.3f}")
assert np.isclose(x @ A @ x, lambda_[-1])
