"""On the line of a 4 x 6 matrix, A_32 is number 14; number 20 is A_42."""

import torch

m, n = 4, 6
A = torch.tensor([
    [10 * i + j for j in range(1, n + 1)] for i in range(1, m + 1)
])  # A_ij reads ij

# %% place
i, j = 3, 2
place = (i - 1) * n + j
print("place of A_32", place)
print("there stands ", A.ravel()[place - 1].item())

# %% back
print("place 20 of A  ", A.ravel()[19].item())
print("place 20 of A.T", A.T.ravel()[19].item())
