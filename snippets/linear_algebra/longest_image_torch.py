"""The directions of longest and shortest image are perpendicular, before and after."""

import torch

A = torch.tensor(
    [
        [1.0, 1.5],
        [0.0, 1.5],
    ],
    dtype=torch.float64,
)
t = torch.linspace(0, torch.pi, 100_000, dtype=torch.float64)  # half a turn
x = torch.stack([torch.cos(t), torch.sin(t)])  # (2, N) unit vectors
length = torch.linalg.norm(A @ x, dim=0)  # (N,)
long, short = x[:, length.argmax()], x[:, length.argmin()]

# %% lengths
s = torch.linalg.svd(A)[1]
print(
    f"longest image {length.max():.4f}, shortest {length.min():.4f}, svd says",
    s.numpy().round(4),
)

# %% angles
print(
    f"dot product of the two directions {abs(long @ short):.3f}, "
    f"of their images {abs((A @ long) @ (A @ short)):.3f}"
)
e_1, e_2 = torch.eye(2, dtype=torch.float64)
print(
    f"dot product of e_1 and e_2 {e_1 @ e_2:.3f}, "
    f"of their images {(A @ e_1) @ (A @ e_2):.3f}"
)
