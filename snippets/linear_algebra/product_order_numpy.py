"""Order matters, and a product may vanish though no factor does."""

import numpy as np

A = np.array([
    [1, 1],
    [0, 1],
])
B = np.array([
    [1, 0],
    [1, 1],
])
print("A B =", (A @ B).tolist(), "  B A =", (B @ A).tolist())

# %% zero
N = np.array([
    [0, 1],
    [0, 0],
])
C = np.array([
    [5, 7],
    [0, 0],
])
D = np.array([
    [-2, 3],
    [0, 0],
])
print("N N =", (N @ N).tolist(), "  though N is not 0")
print("N C =", (N @ C).tolist(), "  N D =", (N @ D).tolist(), "  though C is not D")
