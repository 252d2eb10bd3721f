"""A column that is a sum of others makes X^T X singular; the fit stays the same."""

import torch

colour = torch.tensor([0, 0, 0, 0, 1, 1, 2, 2])  # three colours, eight cars
y = torch.tensor([4.0, 5.0, 6.0, 5.0, 8.0, 9.0, 1.0, 2.0])  # prices
one_hot = torch.eye(3)[colour]  # (n, 3)
X = torch.column_stack([torch.ones(8), one_hot])  # (n, 4): ones are their sum
print("columns", X.shape[1], " rank", torch.linalg.matrix_rank(X).item())

# %% wrong
try:
    theta = torch.linalg.solve(X.T @ X, X.T @ y)
except torch.linalg.LinAlgError:
    print("solve: X^T X is singular")

# %% right
shortest = torch.linalg.lstsq(X, y).solution  # all columns: the shortest
dropped = torch.linalg.lstsq(X[:, :3], y).solution  # last colour dropped: the only one
print("4 columns: theta_hat", shortest.numpy().round(3))
print("           fits", (X @ shortest).numpy().round(3))
print("3 columns: theta_hat", dropped.numpy().round(3))
print("           fits", (X[:, :3] @ dropped).numpy().round(3))
