"""Subtracting the mean is a projection that loses the constant vectors."""

import numpy as np

n = 4


def f(x):
    return x - x.mean()


C = np.stack([f(e_j) for e_j in np.eye(n)], axis=1)
for row in C.round(3).tolist():
    print(row)
centring = np.eye(n) - np.ones((n, n)) / n
print("row 1 of I - ones / n", centring[0].tolist())
print("row 1 of C C         ", (C @ C)[0].round(3).tolist())
assert np.allclose(C, centring) and np.allclose(C @ C, C)
print("rank", int(np.linalg.matrix_rank(C)), "  trace", round(float(np.trace(C)), 3))
print("C (5, 5, 5, 5) =", (C @ np.full(n, 5.0)).tolist())
