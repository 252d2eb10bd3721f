"""Signs are free, equal singular values leave rotations free, and A stays the same."""

import numpy as np


def rows(M):
    return (M.round(3) + 0.0).tolist()  # + 0.0 makes 0 of -0


# %% signs
A = np.array([
    [1.0, 1.5],
    [0.0, 1.5],
])
U, s, Vh = np.linalg.svd(A)
flip = np.array([-1.0, 1.0])  # turn u_1 and v_1 round, both
U_2, Vh_2 = U * flip, Vh * flip[:, None]
print("A                ", rows(A))
print("both flipped     ", rows(U_2 @ np.diag(s) @ Vh_2))
print("only u_1 flipped ", rows(U_2 @ np.diag(s) @ Vh))

# %% rotation
A = 2.0 * np.array([
    [0.6, -0.8],
    [0.8, 0.6],
])  # a rotation, twice as long
U, s, Vh = np.linalg.svd(A)
c, d = np.cos(0.7), np.sin(0.7)
Q = np.array([[c, -d], [d, c]])  # any rotation, here by 0.7
U_2, Vh_2 = U @ Q, Q.T @ Vh  # columns of V turn like those of U
print("singular values", s.round(3))
print("A                ", rows(A))
print("turned together  ", rows(U_2 @ np.diag(s) @ Vh_2))
print("U^T U after it   ", rows(U_2.T @ U_2))
