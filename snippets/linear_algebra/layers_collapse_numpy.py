"""Two linear layers without a bend between them are one linear layer."""

import numpy as np

W_1 = np.array([[1.0, 2.0], [0.0, -1.0], [3.0, 1.0], [-2.0, 1.0]])  # (4, 2)
b_1 = np.array([0.0, 1.0, -1.0, 2.0])
W_2 = np.array([[1.0, -1.0, 0.5, 2.0]])  # (1, 4)
b_2 = np.array([3.0])
X = np.array([[1.0, 0.0], [0.0, 2.0], [-1.0, 1.0]])  # (3, 2)

# %% collapse
W = W_2 @ W_1  # (1, 4)(4, 2) -> (1, 2)
b = W_2 @ b_1 + b_2  # (1,)
print("W =", W.tolist(), "  b =", b.tolist())

# %% demo
H = X @ W_1.T + b_1  # (3, 4)
print("two layers:", (H @ W_2.T + b_2).ravel().tolist())
print("one layer: ", (X @ W.T + b).ravel().tolist())
print("with ReLU: ", (np.maximum(H, 0) @ W_2.T + b_2).ravel().tolist())
