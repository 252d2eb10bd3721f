"""An unseen entry is not zero: fill it with your best guess and repeat."""

import numpy as np
import torch

rng = np.random.default_rng(0)
m, n, k = 60, 90, 3
L = torch.tensor(rng.normal(size=(m, k)) @ rng.normal(size=(k, n)))  # (m, n), no noise
seen = torch.tensor(rng.random((m, n)) < 0.35)


def best_rank_k(M):
    """The best approximation of M of rank k."""
    U, s, Vh = torch.linalg.svd(M, full_matrices=False)
    return U[:, :k] * s[:k] @ Vh[:k]


def report(name, M):
    typical = torch.mean(M[~seen] ** 2) ** 0.5
    error = torch.mean((M - L)[~seen] ** 2) ** 0.5
    print(f"{name:<18} typical unseen entry {typical:.3f}   error {error:.3f}")


report("truth", L)

# %% wrong
M = best_rank_k(torch.where(seen, L, 0))
report("zeros for unseen", M)

# %% right
for _ in range(300):
    M = best_rank_k(torch.where(seen, L, M))  # seen entries stay, guesses improve
report("iterated", M)
