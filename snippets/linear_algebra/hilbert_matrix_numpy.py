"""The equation holds to the last digit, and the solution is wrong in the first."""
import numpy as np

n = 14
i = np.arange(1, n + 1)
A = 1 / (i[:, None] + i - 1)        # 1 / (i + j - 1)
x = np.ones(n)
b = A @ x
x_hat = np.linalg.solve(A, b)

# %% demo
print("first row of A:", A[0, :4].round(4).tolist(), "...")
print("first entry of b:", round(float(b[0]), 3))
residual = np.linalg.norm(b - A @ x_hat) / np.linalg.norm(b)
print("relative residual below 1e-14:", bool(residual < 1e-14))
print("largest error of an entry above 0.1:", bool(abs(x_hat - x).max() > 0.1))
print("condition number above 1e15:", bool(np.linalg.cond(A) > 1e15))
