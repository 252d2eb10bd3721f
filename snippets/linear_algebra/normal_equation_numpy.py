"""Four routes to the same parameters of a linear model."""

import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0, 4.0, 5.0])
y = np.array([1.1, 2.9, 5.2, 6.8, 9.1, 10.9])  # (n,)
X = np.column_stack([np.ones(6), x])  # (n, d) = (6, 2)

Q, R = np.linalg.qr(X)  # (6, 2), (2, 2) upper triangular
routes = {
    "formula": np.linalg.inv(X.T @ X) @ (X.T @ y),
    "solve": np.linalg.solve(X.T @ X, X.T @ y),
    "QR": np.linalg.solve(R, Q.T @ y),
    "lstsq": np.linalg.lstsq(X, y)[0],
}

# %% demo
for name, theta_hat in routes.items():
    print(f"{name:8} {theta_hat.round(4).tolist()}")

# %% condition
powers = np.linspace(0, 1, 20)[:, None] ** np.arange(7)  # (20, 7): 1, t, ..., t^6
for X in (X, powers):
    rank = int(np.linalg.matrix_rank(X))
    print(
        f"rank {rank}   cond(X) {np.linalg.cond(X):.4g}"
        f"   cond(X.T X) {np.linalg.cond(X.T @ X):.4g}"
    )
