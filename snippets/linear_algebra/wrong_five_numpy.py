"""Five entries fill a table of rank 1, or do not: it depends on which five."""

import numpy as np

A = np.outer(np.array([2.0, 3.0, 1.0]), np.array([1.0, 2.0, 3.0]))
B = np.outer(np.array([2.0, 3.0, 2.0]), np.array([1.0, 2.0, 1.5]))
seen = [(0, 0), (0, 1), (1, 0), (1, 1), (2, 2)]
for name, M in [("A", A), ("B", B)]:
    print(
        name,
        "seen",
        [M[i, j].item() for i, j in seen],
        " rank",
        int(np.linalg.matrix_rank(M)),
    )
    print("  all ", M.tolist())
