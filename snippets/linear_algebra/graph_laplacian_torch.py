"""The Laplacian sums squared differences over edges; its zeros count components."""

import torch

edges = [(0, 1), (0, 2), (1, 2), (3, 4), (4, 5)]  # a triangle and a path of three
n = 6
W = torch.zeros(n, n, dtype=torch.float64)
for i, j in edges:
    W[i, j] = W[j, i] = 1  # adjacency matrix
L = torch.diag(W.sum(dim=1)) - W  # degrees minus adjacency
print(L.int().numpy())

# %% demo
x = torch.tensor([1.0, 2.0, 4.0, 0.0, 3.0, 1.0], dtype=torch.float64)
over_edges = sum((x[i] - x[j]) ** 2 for i, j in edges)
print("x^T L x =", (x @ L @ x).item(), "  over the edges:", over_edges.item())
lambda_ = torch.linalg.eigvalsh(L)  # ascending
print("eigenvalues", (lambda_.round(decimals=3) + 0.0).tolist())  # + 0.0 makes 0 of -0
print("two components, zero eigenvalues:", int((lambda_ < 1e-9).sum()))
