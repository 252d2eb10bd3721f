"""Each year a share moves between two towns; in the end two thirds are in the first."""

import numpy as np

A = np.array([[0.9, 0.2], [0.1, 0.8]])
x = np.array([1.0, 0.0])
for t in (0, 1, 2, 10, 30):
    print(f"t = {t:2}: {(np.linalg.matrix_power(A, t) @ x).round(4)}", end="")
    print(f"   2/3 + 0.7^t / 3 = {2 / 3 + 0.7**t / 3:.4f}")
