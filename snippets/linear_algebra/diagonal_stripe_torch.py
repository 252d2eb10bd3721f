"""A level stripe has rank one; tilted by 45 degrees it has full rank."""

import torch

n = 64
level = torch.zeros((n, n))
level[n // 2] = 1  # one row of ink
tilted = torch.eye(n)  # the same amount of ink

for name, A in [("level", level), ("tilted", tilted)]:
    s = torch.linalg.svd(A)[1]
    energy = (s**2).cumsum(0) / (s**2).sum()
    rank = torch.linalg.matrix_rank(A)
    print(
        f"{name:7} rank {rank:2}  energy kept by k = 1, 16, 32:",
        *[f"{energy[k - 1]:.3f}" for k in (1, 16, 32)],
    )
