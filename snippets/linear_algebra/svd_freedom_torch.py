"""Signs are free, equal singular values leave rotations free, and A stays the same."""
import torch

def orthogonal(Q):
    return torch.allclose(Q.T @ Q, torch.eye(len(Q)).double())

# %% signs
A = torch.tensor([[1.0, 1.5],
                  [0.0, 1.5]], dtype=torch.float64)
U, s, Vh = torch.linalg.svd(A)
flip = torch.tensor([-1.0, 1.0])                   # turn u_1 and v_1 round, both
U_2, Vh_2 = U * flip, Vh * flip[:, None]
print("both flipped, same A:", torch.allclose(U_2 @ torch.diag(s) @ Vh_2, A))
print("only u_1 flipped, same A:", torch.allclose(U_2 @ torch.diag(s) @ Vh, A))

# %% rotation
A = 2.0 * torch.tensor([[0.6, -0.8],
                        [0.8, 0.6]], dtype=torch.float64)  # a rotation, twice as long
U, s, Vh = torch.linalg.svd(A)
c, d = torch.tensor(0.7).double().cos(), torch.tensor(0.7).double().sin()
Q = torch.tensor([[c, -d], [d, c]])                # any rotation, here by 0.7
U_2, Vh_2 = U @ Q, Q.T @ Vh                        # columns of V turn like those of U
print("singular values", s.numpy().round(3))
print("turned together, same A:", torch.allclose(U_2 @ torch.diag(s) @ Vh_2, A),
      "  still orthogonal:", orthogonal(U_2) and orthogonal(Vh_2))
