"""The equation holds to the last digit, and the solution is wrong in the first."""

import numpy as np

n = 14
i = np.arange(1, n + 1)
A = 1 / (i[:, None] + i - 1)  # 1 / (i + j - 1)
x = np.ones(n)
b = A @ x
x_hat = np.linalg.solve(A, b)

# %% demo
print("first row of A:", A[0, :4].round(4).tolist(), "...")
print("first entry of b:", round(float(b[0]), 3))
residual = np.linalg.norm(b - A @ x_hat) / np.linalg.norm(b)
assert residual < 1e-14 and np.linalg.cond(A) > 1e15
assert abs(x_hat - x).max() > 0.1
print("relative residual below 1e-14, condition number above 1e15")
print("and an entry of x_hat is wrong by more than 0.1; it should be", x[0].item())
