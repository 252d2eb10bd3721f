"""In R^n three norms stay within factors of each other that grow with n."""
import numpy as np
import torch

for n in [2, 100, 1_000_000]:
    spike, flat = torch.zeros(n), torch.ones(n)  # (n,), (n,)  the two extreme shapes
    spike[0] = 1.0
    for name, x in [("spike", spike), ("flat", flat)]:
        one, two, largest = (torch.linalg.norm(x, p).item() for p in (1, 2, torch.inf))
        print(f"n = {n:7} {name:5}   |x|_1 {one:9.0f}   |x|_2 {two:6.1f}"
              f"   |x|_inf {largest:.0f}")

# %% random
rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(100_000, 3)))  # (N, n)
one, two = torch.linalg.norm(X, 1, dim=1), torch.linalg.norm(X, 2, dim=1)
share = one / two                                # (N,)  from 1 to sqrt(3) = 1.732
print(f"|x|_1 / |x|_2 in R^3: from {share.min():.3f} to {share.max():.3f}")
