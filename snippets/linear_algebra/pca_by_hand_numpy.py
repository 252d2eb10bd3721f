"""Four points, a covariance matrix and its axes, all by hand."""

import numpy as np

X = np.array([[3, 1], [1, 3], [-1, -3], [-3, -1]])  # (n, d)
C = X.T @ X / 3
lambda_, V = np.linalg.eigh(C)
print("C", C.round(3).tolist())
print("lambda", lambda_[::-1].round(3), "  expected 32/3 and 8/3")
print("share of the first", (lambda_[1] / lambda_.sum()).round(3))
print("|v_1|", abs(V[:, 1]).round(3))
