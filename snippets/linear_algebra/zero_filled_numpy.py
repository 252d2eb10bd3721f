"""An unseen entry is not zero: fill it with your best guess and repeat."""

import numpy as np

rng = np.random.default_rng(0)
m, n, k = 60, 90, 3
L = rng.normal(size=(m, k)) @ rng.normal(size=(k, n))  # (m, n), no noise
seen = rng.random((m, n)) < 0.35


def best_rank_k(M):
    """The best approximation of M of rank k."""
    U, s, Vh = np.linalg.svd(M, full_matrices=False)
    return U[:, :k] * s[:k] @ Vh[:k]


def report(name, M):
    typical = np.mean(M[~seen] ** 2) ** 0.5
    error = np.mean((M - L)[~seen] ** 2) ** 0.5
    print(f"{name:<18} typical unseen entry {typical:.3f}   error {error:.3f}")


report("truth", L)

# %% wrong
M = best_rank_k(np.where(seen, L, 0))
report("zeros for unseen", M)

# %% right
for _ in range(300):
    M = best_rank_k(np.where(seen, L, M))  # seen entries stay, guesses improve
report("iterated", M)
