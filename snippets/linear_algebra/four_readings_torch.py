"""One product, four readings: entries, columns, rows, layers."""

import torch

A = torch.tensor([[2, 1], [0, 3], [1, 2]])  # (m, n) = (3, 2)
B = torch.tensor([[1, 0, 2, -1], [3, 1, 0, 2]])  # (n, p) = (2, 4)
m, n, p = 3, 2, 4

entries = torch.tensor([[A[i] @ B[:, j] for j in range(p)] for i in range(m)])
columns = torch.stack([A @ B[:, j] for j in range(p)], dim=1)
rows = torch.stack([A[i] @ B for i in range(m)])
layers = [torch.outer(A[:, k], B[k]) for k in range(n)]  # n matrices, each (m, p)

# %% demo
for name, M in [
    ("entries", entries),
    ("columns", columns),
    ("rows", rows),
    ("layers", sum(layers)),
]:
    print(f"{name:8}", M.tolist())
print("layer 1 ", layers[0].tolist())
print("layer 2 ", layers[1].tolist())
