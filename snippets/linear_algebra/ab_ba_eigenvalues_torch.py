"""AB and BA have the same eigenvalues, up to zeros."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy

A = torch.tensor([
    [1.0, 2.0, 0.0],
    [-1.0, 3.0, 1.0],
])  # (2, 3)
B = torch.tensor([
    [2.0, 1.0],
    [0.0, 1.0],
    [4.0, -1.0],
])  # (3, 2)
print("A B =", (A @ B).tolist())
for name, M in [("A B", A @ B), ("B A", B @ A)]:
    lambda_ = torch.sort(torch.linalg.eigvals(M).real)[0]
    # + 0.0 makes 0 of -0
    print(f"eigenvalues of {name}", (lambda_.round(decimals=3) + 0.0).tolist())
