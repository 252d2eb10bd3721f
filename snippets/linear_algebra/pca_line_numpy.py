"""Points on a line have one principal axis with variance: the line."""

import numpy as np

t = np.array([-1.0, 0.0, 2.0, 5.0])
X = np.array([1.0, 1.0, 1.0]) + np.outer(t, [2.0, -1.0, 2.0])  # (n, d)
lambda_, V = np.linalg.eigh(np.cov(X, rowvar=False))
v = V[:, -1] * np.sign(V[0, -1])
print("eigenvalues", lambda_[::-1].round(3) + 0.0)  # + 0.0 makes 0 of -0
print("first axis ", v.round(4), " expected (2, -1, 2) / 3")
print("9 * variance of t", 9 * t.var(ddof=1))
