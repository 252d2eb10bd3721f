"""Two samples, two inputs, one unit: the gradient in three weights by hand."""

import numpy as np

X = np.array([[1.0, 2.0], [3.0, -1.0]])  # (n, d) = (2, 2)
y = np.array([[2.0], [1.0]])  # (n, q) = (2, 1)
W, b = np.array([[1.0], [0.0]]), 1.0
G = (X @ W + b - y) / 2  # (2, 1)
print("upstream", G.ravel(), "  in W", (X.T @ G).ravel(), "  in b", G.sum())
