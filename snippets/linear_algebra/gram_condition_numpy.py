"""X^T X squares the condition number: the digits are gone before the solver starts."""

import numpy as np

tiny = 1e-8
X = np.array([
    [1.0, 1.0],
    [tiny, 0.0],
    [0.0, tiny],
])  # (n, d): columns nearly equal
y = X @ np.array([1.0, 2.0])  # theta = (1, 2) fits exactly
print(f"condition of X      {np.linalg.cond(X):.3g}")
print("X^T X - 1 =", (X.T @ X - 1).tolist(), "(exactly: 1e-16 on the diagonal)")

# %% wrong
try:
    print(np.linalg.solve(X.T @ X, X.T @ y))
except np.linalg.LinAlgError:
    print("solve: X^T X is singular, although the columns of X are independent")

# %% right
Q, R = np.linalg.qr(X)  # X = Q R: R theta = Q^T y, no square
print("QR   ", np.linalg.solve(R, Q.T @ y).round(6))
print("lstsq", np.linalg.lstsq(X, y)[0].round(6))
