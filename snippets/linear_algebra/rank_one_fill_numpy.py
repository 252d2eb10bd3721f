"""In a table of rank 1, three corners of a rectangle determine the fourth."""

import numpy as np

A = np.array([
    [2.0, 4.0, np.nan],
    [np.nan, 6.0, 9.0],
    [1.0, np.nan, 3.0],
])
A[1, 0] = A[1, 1] * A[0, 0] / A[0, 1]  # corner of rows 1, 2 and columns 1, 2
A[0, 2] = A[0, 1] * A[1, 2] / A[1, 1]  # rows 1, 2 and columns 2, 3
A[2, 1] = A[2, 0] * A[0, 1] / A[0, 0]  # rows 1, 3 and columns 1, 2
print(A)
print("rank", np.linalg.matrix_rank(A))
