"""A triangular matrix shows its eigenvalues on the diagonal; another one does not."""

import numpy as np

T = np.array([[2.0, 5, 1], [0, 3, 7], [0, 0, 4]])
swap = np.array([[0.0, 1], [1, 0]])
print("triangular:", np.sort(np.linalg.eigvals(T)).round(3))
print("exchange:  ", np.sort(np.linalg.eigvals(swap)).round(3))
