"""A vector is the sum of its shadow and of a part at a right angle to it."""

import torch

a = torch.tensor([3.0, 4.0], dtype=torch.float64)  # (n,)
b = torch.tensor([5.0, 0.0], dtype=torch.float64)  # (n,)
p = (a @ b) / (a @ a) * a  # (n,)
print("along     ", p.round(decimals=4).tolist())
print("orthogonal", (b - p).round(decimals=4).tolist())
print(
    f"squares    {(p @ p).item():.4g} + {((b - p) @ (b - p)).item():.4g}"
    f" = {(b @ b).item():.4g}"
)
q = (b @ a) / (b @ b) * b  # (n,)  of a on the line of b
print(
    f"lengths of the shadows {torch.linalg.norm(p).item():.4g}"
    f" and {torch.linalg.norm(q).item():.4g}"
)
