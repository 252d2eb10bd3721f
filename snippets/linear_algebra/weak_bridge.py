"""The second eigenvalue of a graph goes to zero with the bridge between its halves."""

import numpy as np

for weight in (1, 0.1, 0.01, 0):
    W = np.zeros((6, 6))
    for i, j in [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)]:
        W[i, j] = W[j, i] = 1  # two triangles
    W[2, 3] = W[3, 2] = weight  # and a bridge
    lambda_ = np.linalg.eigvalsh(np.diag(W.sum(axis=0)) - W)
    print(f"bridge {weight:4}: second eigenvalue {abs(lambda_[1]):.4f}")
