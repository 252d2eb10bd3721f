"""Of a diagonal matrix the condition number can be read off, and the bound reached."""

import numpy as np

A = np.diag([4.0, 0.5])
b, change = np.array([4.0, 0.0]), np.array([0.0, 0.04])
x, x_hat = np.linalg.solve(A, b), np.linalg.solve(A, b + change)
print("kappa", np.linalg.cond(A).item())
print("kappa of 100 A", np.linalg.cond(100 * A).item())
print("x", x.tolist(), "  after the change", x_hat.tolist())
norm = np.linalg.norm
relative = [norm(d) / norm(v) for d, v in [(change, b), (x_hat - x, x)]]
print(f"relative change of b {relative[0]:.3f}, of x {relative[1]:.3f}")
