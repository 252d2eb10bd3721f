"""The longest image of a unit vector is the spectral norm of a matrix."""

# %% run
import torch

A = torch.tensor(
    [
        [2.0, 1.0],
        [0.0, 1.0],
    ],
    dtype=torch.float64,
)
angle = torch.deg2rad(torch.arange(0, 3600, dtype=torch.float64) / 10)
x = torch.stack([torch.cos(angle), torch.sin(angle)])  # (2, 3600), unit vectors
length = torch.linalg.norm(A @ x, dim=0)  # (3600,)
longest = length.argmax()
print(f"longest image: {length.max():.4f}, for x at {longest / 10 % 180:.1f} degrees")
print(
    f"spectral norm {torch.linalg.norm(A, 2):.4f},"
    f" Frobenius norm {torch.linalg.norm(A):.4f}"
)
