"""Points that are rows need the transposed matrix, or they turn the other way."""

import numpy as np

theta = np.deg2rad(30)
c, s = np.cos(theta), np.sin(theta)
R = np.array([[c, -s], [s, c]])
X = np.array([
    [1.0, 0.0],
    [2.0, 0.0],
    [0.0, 3.0],
])  # (n, 2): three points, one a row


def angles(X):
    """Direction of each row in degrees."""
    return np.rad2deg(np.arctan2(X[:, 1], X[:, 0])).round(1).tolist()


# %% demo
print("before   ", angles(X))
print("X @ R    ", angles(X @ R))
print("X @ R.T  ", angles(X @ R.T))
print("R x each ", angles(np.stack([R @ x for x in X])))
