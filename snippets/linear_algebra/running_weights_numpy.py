"""A running average comes nearer by the same factor in every step."""

import numpy as np

W = np.array([[2.0, -1.0], [0.5, 4.0]])
M = np.zeros((2, 2))
for k in range(1, 51):
    M = 0.9 * M + 0.1 * W
    if k in (1, 10, 50):
        print(
            f"{k:2} steps: M / W = {(M / W).round(4).tolist()}"
            f"   1 - 0.9^{k} = {1 - 0.9**k:.4f}"
        )
