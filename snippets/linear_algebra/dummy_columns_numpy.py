"""A column that is a sum of others makes X^T X singular; the fit stays the same."""

import numpy as np

colour = np.array([0, 0, 0, 0, 1, 1, 2, 2])  # three colours, eight cars
y = np.array([4.0, 5.0, 6.0, 5.0, 8.0, 9.0, 1.0, 2.0])  # prices
one_hot = np.eye(3)[colour]  # (n, 3)
X = np.column_stack([np.ones(8), one_hot])  # (n, 4): ones are their sum
print("columns", X.shape[1], " rank", np.linalg.matrix_rank(X))

# %% wrong
try:
    theta = np.linalg.solve(X.T @ X, X.T @ y)
except np.linalg.LinAlgError:
    print("solve: X^T X is singular")

# %% right
shortest = np.linalg.lstsq(X, y)[0]  # all columns: the shortest
dropped = np.linalg.lstsq(X[:, :3], y)[0]  # last colour dropped: the only one
print("4 columns: theta_hat", shortest.round(3))
print("           fits", (X @ shortest).round(3))
print("3 columns: theta_hat", dropped.round(3))
print("           fits", (X[:, :3] @ dropped).round(3))
