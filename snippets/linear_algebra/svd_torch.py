"""The library returns U, a vector of singular values, and V transposed."""
import torch

A = torch.tensor([[3.0, 1.0],
                  [1.0, 2.0],
                  [0.0, 2.0]], dtype=torch.float64)  # (m, n) = (3, 2)
U, s, Vh = torch.linalg.svd(A)
print("U", tuple(U.shape), " s", tuple(s.shape), " Vh", tuple(Vh.shape))
print("singular values", s.numpy().round(3))

# %% orthogonal
print("U'U = I:", torch.allclose(U.T @ U, torch.eye(3).double()),
      "  V'V = I:", torch.allclose(Vh @ Vh.T, torch.eye(2).double()))

# %% vectors
for i in range(2):
    u, v = U[:, i], Vh[i]                       # column of U, row of Vh
    print(f"i = {i + 1}:  A v = sigma u: {torch.allclose(A @ v, s[i] * u)}"
          f"   A'u = sigma v: {torch.allclose(A.T @ u, s[i] * v)}")
zero = torch.zeros(2, dtype=torch.float64)
print("u_3 has no partner, A'u_3 = 0:", torch.allclose(A.T @ U[:, 2], zero))

# %% sum
pieces = [s[i] * torch.outer(U[:, i], Vh[i]) for i in range(2)]
for i, piece in enumerate(pieces):
    print(f"piece {i + 1}, rank {torch.linalg.matrix_rank(piece)}")
    print(piece.numpy().round(3))
print("sum of the pieces")
print(sum(pieces).numpy().round(3) + 0.0)  # + 0.0 makes 0 of -0
