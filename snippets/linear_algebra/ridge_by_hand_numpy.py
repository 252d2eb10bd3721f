"""The product squares the condition number; a ridge of 0.09 takes the square back."""

import numpy as np

X = np.array([
    [3.0, 0.0],
    [0.0, 0.03],
])  # orthogonal columns
G = X.T @ X
print(f"kappa of X {np.linalg.cond(X):.6g}, of X^T X {np.linalg.cond(G):.6g}")
print(f"with a ridge {np.linalg.cond(G + 0.09 * np.eye(2)):.6g}")
