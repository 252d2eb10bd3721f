"""One half step of alternating least squares with one number for each item."""

import numpy as np

h = np.array([[1.0], [2.0], [1.0]])  # (items, k) with k = 1
rated, y, lambda_ = [0, 1], np.array([2.0, 5.0]), 1.0
H = h[rated]  # rows of the rated items
w = np.linalg.solve(H.T @ H + lambda_ * np.eye(1), H.T @ y)
print("w =", w.round(4).tolist())
print("guesses for the three items", (h @ w).round(4).tolist())
