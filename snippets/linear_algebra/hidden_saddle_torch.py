"""x_1^2 + x_2^2 + 3 x_1 x_2 rises along both axes, and falls between them."""

import torch

A = torch.tensor(
    [
        [1.0, 1.5],
        [1.5, 1.0],
    ],
    dtype=torch.float64,
)
for x in torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, -1.0]], dtype=torch.float64):
    print("x =", x.tolist(), "  x^T A x =", (x @ A @ x).item())
print("eigenvalues", [round(value, 3) for value in torch.linalg.eigvalsh(A).tolist()])
