"""Eigenvectors may be rescaled and reordered; V Lambda V^-1 does not notice."""

import numpy as np

V = np.array([
    [2.0, 1.0],
    [-1.0, 1.0],
])
lambda_ = np.array([3.0, 6.0])


def rebuild(lambda_, V):
    """V Lambda V^-1, shape (n, n)."""
    return (V @ np.diag(lambda_) @ np.linalg.inv(V)).round(3)


print("A                  ", rebuild(lambda_, V).tolist())
print("columns rescaled   ", rebuild(lambda_, V * np.array([-7.0, 0.1])).tolist())
print("both swapped       ", rebuild(lambda_[::-1], V[:, ::-1]).tolist())
print("only values swapped", rebuild(lambda_[::-1], V).tolist())
