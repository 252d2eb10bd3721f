"""Points that are rows need the transposed matrix, or they turn the other way."""

import torch

torch.set_default_dtype(torch.float64)
theta = torch.deg2rad(torch.tensor(30.0))
c, s = torch.cos(theta), torch.sin(theta)
R = torch.tensor([[c, -s], [s, c]])
X = torch.tensor([
    [1.0, 0.0],
    [2.0, 0.0],
    [0.0, 3.0],
])  # (n, 2): three points, one a row


def angles(X):
    """Direction of each row in degrees."""
    return torch.rad2deg(torch.arctan2(X[:, 1], X[:, 0])).round(decimals=1).tolist()


# %% demo
print("before   ", angles(X))
print("X @ R    ", angles(X @ R))
print("X @ R.T  ", angles(X @ R.T))
print("R x each ", angles(torch.stack([R @ x for x in X])))
