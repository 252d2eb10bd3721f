"""The library returns U, a vector of singular values, and V transposed."""

import torch

A = torch.tensor(
    [
        [3.0, 1.0],
        [1.0, 2.0],
        [0.0, 2.0],
    ],
    dtype=torch.float64,
)  # (m, n) = (3, 2)
U, s, Vh = torch.linalg.svd(A)
print("U", tuple(U.shape), " s", tuple(s.shape), " Vh", tuple(Vh.shape))
print("singular values", s.numpy().round(3))

# %% orthogonal
# + 0.0 makes 0 of -0
print("U'U", ((U.T @ U).round(decimals=3) + 0.0).tolist())
print("V'V", ((Vh @ Vh.T).round(decimals=3) + 0.0).tolist())

# %% vectors
for i in range(2):
    u, v = U[:, i], Vh[i]  # column of U, row of Vh
    print(
        f"i = {i + 1}:  A v / u",
        (A @ v / u).numpy().round(3),
        "  A'u / v",
        (A.T @ u / v).numpy().round(3),
    )
print("A'u_3", (A.T @ U[:, 2]).numpy().round(3) + 0.0)  # + 0.0 makes 0 of -0

# %% sum
pieces = [s[i] * torch.outer(U[:, i], Vh[i]) for i in range(2)]
for i, piece in enumerate(pieces):
    print(f"piece {i + 1}, rank {torch.linalg.matrix_rank(piece)}")
    print(piece.numpy().round(3))
print("sum of the pieces")
print(sum(pieces).numpy().round(3) + 0.0)  # + 0.0 makes 0 of -0
