"""The Laplacian sums squared differences over edges; its zeros count components."""

import numpy as np

edges = [(0, 1), (0, 2), (1, 2), (3, 4), (4, 5)]  # a triangle and a path of three
n = 6
W = np.zeros((n, n))
for i, j in edges:
    W[i, j] = W[j, i] = 1  # adjacency matrix
L = np.diag(W.sum(axis=1)) - W  # degrees minus adjacency
print(L.astype(int))

# %% demo
x = np.array([1.0, 2.0, 4.0, 0.0, 3.0, 1.0])
over_edges = sum((x[i] - x[j]) ** 2 for i, j in edges)
print("x^T L x =", (x @ L @ x).item(), "  over the edges:", over_edges.item())
lambda_ = np.linalg.eigvalsh(L)  # ascending
print("eigenvalues", (lambda_.round(3) + 0.0).tolist())  # + 0.0 makes 0 of -0
print("two components, zero eigenvalues:", int((lambda_ < 1e-9).sum()))
