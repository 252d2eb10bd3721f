"""Among 23 people two share a birthday more often than not."""

import numpy as np
import torch


def collision(k, n):
    """1 - prod (1 - i/n): of k draws from n values, two are equal."""
    return 1 - torch.prod(1 - torch.arange(k, dtype=torch.float64) / n)


# %% demo
for k in [10, 22, 23, 57]:
    print(f"{k} people: {collision(k, 365):.4f}")

# %% simulation
rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
days = torch.tensor(rng.integers(365, size=(20000, 23))).sort(dim=1).values
shared = (days[:, 1:] == days[:, :-1]).any(dim=1).double().mean()
print(f"20000 groups of 23: share {shared:.4f}")

# %% hashes
print(f"80000 keys, 32-bit hash: {collision(80000, 2**32):.4f}")
