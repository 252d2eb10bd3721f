"""A matrix of rank k has k (m + n - k) degrees of freedom, not k (m + n)."""

import numpy as np
import torch

rng = np.random.default_rng(0)
print("m  n  k   numbers in W, H   directions of W H^T   k (m + n - k)")
for m, n, k in [(4, 5, 1), (4, 5, 2), (6, 8, 3), (4, 4, 4)]:
    W, H = torch.tensor(rng.normal(size=(m, k))), torch.tensor(rng.normal(size=(n, k)))
    parts = torch.func.jacrev(lambda W, H: W @ H.T, argnums=(0, 1))(W, H)
    J = torch.cat([part.reshape(m * n, -1) for part in parts], dim=1)
    moves = torch.linalg.matrix_rank(J)
    print(f"{m}  {n}  {k}   {k * (m + n):15}   {moves:19}   {k * (m + n - k):13}")
