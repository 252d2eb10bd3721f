"""The gradient of x'Ax is (A + A')x, and not 2Ax."""

import numpy as np

A = np.array([[1.0, 2.0], [0.0, 3.0]])
x = np.array([1.0, 1.0])
by_hand = np.array([2 * x[0] + 2 * x[1], 2 * x[0] + 6 * x[1]])

print("entry by entry:", by_hand)
print("(A + A')x:     ", (A + A.T) @ x)
print("2Ax:           ", 2 * A @ x)
