"""X^T X squares the condition number: the digits are gone before the solver starts."""

import torch

tiny = 1e-8
X = torch.tensor(
    [
        [1.0, 1.0],
        [tiny, 0.0],
        [0.0, tiny],
    ],
    dtype=torch.float64,
)  # (n, d): columns nearly equal
y = X @ torch.tensor([1.0, 2.0], dtype=torch.float64)  # theta = (1, 2) fits exactly
print(f"condition of X      {torch.linalg.cond(X):.3g}")
print("X^T X - 1 =", (X.T @ X - 1).tolist(), "(exactly: 1e-16 on the diagonal)")

# %% wrong
try:
    print(torch.linalg.solve(X.T @ X, X.T @ y))
except torch.linalg.LinAlgError:
    print("solve: X^T X is singular, although the columns of X are independent")

# %% right
Q, R = torch.linalg.qr(X)  # X = Q R: R theta = Q^T y, no square
print("QR   ", torch.linalg.solve(R, Q.T @ y).numpy().round(6))
print("lstsq", torch.linalg.lstsq(X, y).solution.numpy().round(6))
