"""One product by rows, columns and layers."""

import torch

A = torch.tensor([
    [1.0, 2.0],
    [3.0, 4.0],
])
B = torch.tensor([
    [0.0, 1.0],
    [1.0, 5.0],
])
first, second = torch.outer(A[:, 0], B[0]), torch.outer(A[:, 1], B[1])
print("A B    ", (A @ B).tolist())
print("column 1", (0 * A[:, 0] + 1 * A[:, 1]).tolist())
print("row 2   ", (3 * B[0] + 4 * B[1]).tolist())
print("layers ", first.tolist(), "+", second.tolist())
