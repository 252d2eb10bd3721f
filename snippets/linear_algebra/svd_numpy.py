"""The library returns U, a vector of singular values, and V transposed."""
import numpy as np

A = np.array([[3.0, 1.0],
              [1.0, 2.0],
              [0.0, 2.0]])                      # (m, n) = (3, 2)
U, s, Vh = np.linalg.svd(A)
print("U", tuple(U.shape), " s", tuple(s.shape), " Vh", tuple(Vh.shape))
print("singular values", s.round(3))

# %% orthogonal
print("U'U = I:", np.allclose(U.T @ U, np.eye(3)),
      "  V'V = I:", np.allclose(Vh @ Vh.T, np.eye(2)))

# %% vectors
for i in range(2):
    u, v = U[:, i], Vh[i]                       # column of U, row of Vh
    print(f"i = {i + 1}:  A v = sigma u: {np.allclose(A @ v, s[i] * u)}"
          f"   A'u = sigma v: {np.allclose(A.T @ u, s[i] * v)}")
print("u_3 has no partner, A'u_3 = 0:", np.allclose(A.T @ U[:, 2], 0))

# %% sum
pieces = [s[i] * np.outer(U[:, i], Vh[i]) for i in range(2)]
for i, piece in enumerate(pieces):
    print(f"piece {i + 1}, rank {np.linalg.matrix_rank(piece)}")
    print(piece.round(3))
print("sum of the pieces")
print(sum(pieces).round(3) + 0.0)  # + 0.0 makes 0 of -0
