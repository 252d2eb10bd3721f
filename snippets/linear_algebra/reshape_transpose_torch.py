"""Reshape keeps the order in memory; transpose keeps rows and columns together."""

import torch

# %% demo
A = torch.tensor([  # (2, 3)
    [1, 2, 3],
    [4, 5, 6],
])
B, C = A.reshape(3, 2), A.T  # both (3, 2)
print("in memory   ", A.ravel().tolist())
print("A.reshape   ", B.tolist())
print("A.T         ", C.tolist())
print("their ravels", B.ravel().tolist(), C.ravel().tolist())

m, n = A.shape
places = [(i - 1) * n + j for i in (1, 2) for j in (1, 2, 3)]  # i, j from 1
print("A_ij stands at place (i - 1) n + j:", places)

A[0, 1] = 20  # neither of them is a copy
print("after A_12 = 20:", B.tolist(), C.tolist())
