"""The Fiedler vector of a path runs from one end to the other."""

import numpy as np

W = np.array([[0, 1, 0], [1, 0, 1], [0, 1, 0]])
L = np.diag(W.sum(axis=0)) - W
lambda_, V = np.linalg.eigh(L)
v = V[:, 1] / V[0, 1]  # so that the first node has 1
print("eigenvalues", lambda_.round(3) + 0.0)  # + 0.0 makes 0 of -0
print("Fiedler vector", v.round(3) + 0.0)
