"""On the line of a 4 x 6 matrix, A_32 is number 14; number 20 is A_42."""

import numpy as np

m, n = 4, 6
A = np.array([
    [10 * i + j for j in range(1, n + 1)] for i in range(1, m + 1)
])  # A_ij reads ij

# %% place
i, j = 3, 2
place = (i - 1) * n + j
print("place of A_32", place)
print("there stands ", A.ravel()[place - 1])

# %% back
print("place 20 of A  ", A.ravel()[19])
print("place 20 of A.T", A.T.ravel()[19])
