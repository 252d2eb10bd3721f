"""A running average comes nearer by the same factor in every step."""

import torch

torch.set_default_dtype(torch.float64)

W = torch.tensor([[2.0, -1.0], [0.5, 4.0]])
M = torch.zeros(2, 2)
for k in range(1, 51):
    M = 0.9 * M + 0.1 * W
    if k in (1, 10, 50):
        print(
            f"{k:2} steps: M / W = {(M / W).round(decimals=4).tolist()}"
            f"   1 - 0.9^{k} = {1 - 0.9**k:.4f}"
        )
