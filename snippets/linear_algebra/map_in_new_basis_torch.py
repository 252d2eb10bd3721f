"""In the right basis this map only scales the axes."""

import torch

A = torch.tensor([
    [3.0, 1.0],
    [2.0, 2.0],
])
B = torch.tensor([
    [1.0, 1.0],
    [1.0, -2.0],
])  # columns b_1 and b_2
for j in range(2):
    print(f"A b_{j + 1} =", (A @ B[:, j]).tolist(), f"  b_{j + 1} =", B[:, j].tolist())
M = torch.linalg.solve(B, A @ B)  # A B = B M
print("M =", (M.round(decimals=4) + 0.0).tolist())  # + 0.0 makes 0 of -0
