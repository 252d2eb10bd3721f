"""A vector is the sum of its shadow and of a part at a right angle to it."""

import numpy as np

a, b = np.array([3.0, 4.0]), np.array([5.0, 0.0])  # (n,), (n,)
p = (a @ b) / (a @ a) * a  # (n,)
print("along     ", p.round(4).tolist())
print("orthogonal", (b - p).round(4).tolist())
print(
    f"squares    {(p @ p).item():.4g} + {((b - p) @ (b - p)).item():.4g}"
    f" = {(b @ b).item():.4g}"
)
q = (b @ a) / (b @ b) * b  # (n,)  of a on the line of b
print(
    f"lengths of the shadows {np.linalg.norm(p).item():.4g}"
    f" and {np.linalg.norm(q).item():.4g}"
)
