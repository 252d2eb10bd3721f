"""With all |lambda| < 1 everything dies out in the end, and may grow a lot before."""

import torch

A = torch.tensor(
    [
        [0.9, 10.0],
        [0.0, 0.8],
    ],
    dtype=torch.float64,
)
print("eigenvalues", torch.linalg.eigvals(A).real.sort().values.tolist())
x = torch.tensor([0.0, 1.0], dtype=torch.float64)
for t in range(201):
    if t in (0, 1, 3, 6, 20, 50, 100, 200):
        print(f"t = {t:3d}   |x_t| = {torch.linalg.norm(x):.3g}")
    x = A @ x
