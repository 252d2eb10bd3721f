"""The condition number bounds the error from above; the error may stay far below."""

import numpy as np

rng = np.random.default_rng(0)

# %% diagonal
D = np.diag([1.0, 1e-15])  # each equation has one unknown
x_hat = np.linalg.solve(D, D @ np.ones(2))
print(f"diagonal: kappa {np.linalg.cond(D):.0e}, error {abs(x_hat - 1).max():.0e}")

# %% rows
A = rng.normal(size=(30, 30))  # (n, n)
scale = 2.0 ** np.linspace(0, 60, 30).round()
S = scale[:, None] * A  # equation i times a power of two
x = rng.normal(size=30)
for name, M in [("as drawn", A), ("rows scaled", S)]:
    x_hat = np.linalg.solve(M, M @ x)
    error = np.linalg.norm(x_hat - x) / np.linalg.norm(x)
    print(
        f"{name}: kappa {'over 1e15' if np.linalg.cond(M) > 1e15 else 'below 1e4'},",
        f"{'11 digits or more' if error < 1e-11 else 'fewer than 11 digits'} right",
    )
