"""The directions of longest and shortest image are perpendicular, before and after."""

import numpy as np

A = np.array([
    [1.0, 1.5],
    [0.0, 1.5],
])
t = np.linspace(0, np.pi, 100_000)  # half a turn has every direction
x = np.stack([np.cos(t), np.sin(t)])  # (2, N) unit vectors
length = np.linalg.norm(A @ x, axis=0)  # (N,)
long, short = x[:, length.argmax()], x[:, length.argmin()]

# %% lengths
s = np.linalg.svd(A)[1]
print(
    f"longest image {length.max():.4f}, shortest {length.min():.4f}, svd says",
    s.round(4),
)

# %% angles
print(
    f"dot product of the two directions {abs(long @ short):.3f}, "
    f"of their images {abs((A @ long) @ (A @ short)):.3f}"
)
e_1, e_2 = np.eye(2)
print(
    f"dot product of e_1 and e_2 {e_1 @ e_2:.3f}, "
    f"of their images {(A @ e_1) @ (A @ e_2):.3f}"
)
