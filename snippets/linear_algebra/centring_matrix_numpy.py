"""Subtracting the mean is a projection that loses the constant vectors."""
import numpy as np

n = 4


def f(x):
    return x - x.mean()


C = np.stack([f(e_j) for e_j in np.eye(n)], axis=1)
for row in C.round(3).tolist():
    print(row)
print("C = I - ones / n:", np.allclose(C, np.eye(n) - np.ones((n, n)) / n))
print("C C = C:", np.allclose(C @ C, C), "  rank", int(np.linalg.matrix_rank(C)),
      "  trace", round(float(np.trace(C)), 3))
print("C (5, 5, 5, 5) =", (C @ np.full(n, 5.0)).tolist())
