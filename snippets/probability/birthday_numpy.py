"""Among 23 people two share a birthday more often than not."""

import numpy as np


def collision(k, n):
    """1 - prod (1 - i/n): of k draws from n values, two are equal."""
    return 1 - np.prod(1 - np.arange(k) / n)


# %% demo
for k in [10, 22, 23, 57]:
    print(f"{k} people: {collision(k, 365):.4f}")

# %% simulation
rng = np.random.default_rng(0)
days = np.sort(rng.integers(365, size=(20000, 23)), axis=1)
shared = (days[:, 1:] == days[:, :-1]).any(axis=1).mean()
print(f"20000 groups of 23: share {shared:.4f}")

# %% hashes
print(f"80000 keys, 32-bit hash: {collision(80000, 2**32):.4f}")
