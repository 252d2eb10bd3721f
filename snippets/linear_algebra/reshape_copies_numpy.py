"""A reshape of A shares its numbers; a reshape of A.T is a copy."""

import numpy as np

A = np.array([
    [1, 2, 3],
    [4, 5, 6],
])
line = A.reshape(-1)
line[0] = 9
print("after a write to the line of A  ", A.tolist())
line = A.T.reshape(-1)
line[0] = 7
print("after a write to the line of A.T", A.tolist())
