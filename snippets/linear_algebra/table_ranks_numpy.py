"""A table made by a formula has a rank that can be read off the formula."""

import numpy as np

i = np.arange(1.0, 7.0)[:, None]  # (6, 1)
j = np.arange(1.0, 7.0)[None, :]  # (1, 6)
for name, A in [("i j", i * j), ("i + j", i + j), ("(i + j)^2", (i + j) ** 2)]:
    print(f"A_ij = {name:9} rank {np.linalg.matrix_rank(A)}")
