"""A matrix of rank k has k (m + n - k) degrees of freedom, not k (m + n)."""

import numpy as np

rng = np.random.default_rng(0)
print("m  n  k   numbers in W, H   directions of W H^T   k (m + n - k)")
for m, n, k in [(4, 5, 1), (4, 5, 2), (6, 8, 3), (4, 4, 4)]:
    W, H = rng.normal(size=(m, k)), rng.normal(size=(n, k))
    steps = [np.outer(e, H[:, a]) for e in np.eye(m) for a in range(k)]  # W_ia
    steps += [np.outer(W[:, a], e) for e in np.eye(n) for a in range(k)]  # H_ja
    J = np.array([step.ravel() for step in steps])  # (k (m + n), m n)
    moves = np.linalg.matrix_rank(J)
    print(f"{m}  {n}  {k}   {k * (m + n):15}   {moves:19}   {k * (m + n - k):13}")
