"""The transpose turns rows into columns."""

import torch

A = torch.tensor([
    [1, 2, 3],
    [4, 5, 6],
])  # (m, n) = (2, 3)
print("A.T =", A.T.tolist(), "  shape", tuple(A.T.shape))
print("A, row 1, column 2:", int(A[0, 1]), "  A.T, row 2, column 1:", int(A.T[1, 0]))
print("transposed twice:", A.T.T.tolist())

# %% symmetric
B = torch.tensor([
    [1, 2],
    [5, 7],
])
S = B + B.T
print("S = B + B.T =", S.tolist(), "  S.T =", S.T.tolist())
