"""Four routes to the same parameters of a linear model."""

import torch

torch.set_default_dtype(torch.float64)
x = torch.tensor([0.0, 1.0, 2.0, 3.0, 4.0, 5.0])
y = torch.tensor([1.1, 2.9, 5.2, 6.8, 9.1, 10.9])  # (n,)
X = torch.column_stack([torch.ones(6), x])  # (n, d) = (6, 2)

Q, R = torch.linalg.qr(X)  # (6, 2), (2, 2) upper triangular
routes = {
    "formula": torch.linalg.inv(X.T @ X) @ (X.T @ y),
    "solve": torch.linalg.solve(X.T @ X, X.T @ y),
    "QR": torch.linalg.solve(R, Q.T @ y),
    "lstsq": torch.linalg.lstsq(X, y[:, None]).solution[:, 0],
}

# %% demo
for name, theta_hat in routes.items():
    print(f"{name:8} {theta_hat.round(decimals=4).tolist()}")

# %% condition
powers = torch.linspace(0, 1, 20)[:, None] ** torch.arange(7)  # (20, 7): 1, t, ..., t^6
for X in (X, powers):
    rank = int(torch.linalg.matrix_rank(X))
    print(
        f"rank {rank}   cond(X) {torch.linalg.cond(X):.4g}"
        f"   cond(X.T X) {torch.linalg.cond(X.T @ X):.4g}"
    )
