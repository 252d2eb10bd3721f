"""In R^n three norms stay within factors of each other that grow with n."""

import numpy as np
import torch

print("      n       |x|_1  |x|_2 |x|_inf")
for n in [2, 100, 1_000_000]:
    spike, flat = torch.zeros(n), torch.ones(n)  # (n,), (n,)  the two extreme shapes
    spike[0] = 1.0
    for name, x in [("spike", spike), ("flat", flat)]:
        one, two, largest = (torch.linalg.norm(x, p).item() for p in (1, 2, torch.inf))
        print(f"{n:7} {name:5} {one:7.0f} {two:6.1f} {largest:7.0f}")

# %% random
rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(100_000, 3)))  # (10^5, n)
one, two = torch.linalg.norm(X, 1, dim=1), torch.linalg.norm(X, 2, dim=1)
share = one / two  # (10^5,)  from 1 to sqrt(3) = 1.732
print(f"|x|_1 / |x|_2 in R^3: from {share.min():.3f} to {share.max():.3f}")
