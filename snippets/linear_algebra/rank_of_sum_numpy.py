"""Two matrices of rank one: the rank of their sum and of their product."""

import numpy as np

x, y = np.array([1.0, 2.0]), np.array([3.0, 1.0])
u, v = np.array([0.0, 1.0]), np.array([2.0, -1.0])


def rank(A):
    return np.linalg.matrix_rank(A).item()


for name, B in [
    ("uv^T", np.outer(u, v)),
    ("2xy^T", 2 * np.outer(x, y)),
    ("-xy^T", -np.outer(x, y)),
]:
    A = np.outer(x, y)
    print(f"A = xy^T, B = {name:6} rank of A + B: {rank(A + B)}, of B A: {rank(B @ A)}")
