"""A reflection followed by a rotation is again a reflection."""

import torch

torch.set_default_dtype(torch.float64)
F = torch.tensor([[0.0, 1.0], [1.0, 0.0]])  # across the line y = x
R = torch.tensor([[0.0, -1.0], [1.0, 0.0]])  # by 90 degrees
A = R @ F
print(
    "R F =",
    A.tolist(),
    "  det",
    float(torch.linalg.det(A)),
    "  squared:",
    (A @ A).tolist(),
)
print("F R =", (F @ R).tolist(), "  det", float(torch.linalg.det(F @ R)))
