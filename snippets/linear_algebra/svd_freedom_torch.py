"""Signs are free, equal singular values leave rotations free, and A stays the same."""

import torch


def rows(M):
    return (M.round(decimals=3) + 0.0).tolist()  # + 0.0 makes 0 of -0


# %% signs
A = torch.tensor(
    [
        [1.0, 1.5],
        [0.0, 1.5],
    ],
    dtype=torch.float64,
)
U, s, Vh = torch.linalg.svd(A)
flip = torch.tensor([-1.0, 1.0])  # turn u_1 and v_1 round, both
U_2, Vh_2 = U * flip, Vh * flip[:, None]
print("A                ", rows(A))
print("both flipped     ", rows(U_2 @ torch.diag(s) @ Vh_2))
print("only u_1 flipped ", rows(U_2 @ torch.diag(s) @ Vh))

# %% rotation
A = 2.0 * torch.tensor(
    [
        [0.6, -0.8],
        [0.8, 0.6],
    ],
    dtype=torch.float64,
)  # a rotation, twice as long
U, s, Vh = torch.linalg.svd(A)
c, d = torch.tensor(0.7).double().cos(), torch.tensor(0.7).double().sin()
Q = torch.tensor([[c, -d], [d, c]])  # any rotation, here by 0.7
U_2, Vh_2 = U @ Q, Q.T @ Vh  # columns of V turn like those of U
print("singular values", s.numpy().round(3))
print("A                ", rows(A))
print("turned together  ", rows(U_2 @ torch.diag(s) @ Vh_2))
print("U^T U after it   ", rows(U_2.T @ U_2))
