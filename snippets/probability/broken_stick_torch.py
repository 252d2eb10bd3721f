"""Break a stick at X, then its left piece at Y: the joint density is 1/x."""

import numpy as np
import torch

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
X = torch.tensor(rng.uniform(size=1_000_000))
Y = X * torch.tensor(rng.uniform(size=1_000_000))  # uniform on [0, X]

# %% demo
x = (torch.arange(1000, dtype=torch.float64) + 0.5) / 1000  # middles of 1000 cells
f = torch.where(x < x[:, None], 1 / x[:, None], 0)  # f(x, y), x down and y across
for a, b, c, d in [(0.5, 1, 0, 0.5), (0.8, 0.9, 0.2, 0.4), (0, 0.5, 0.25, 0.5)]:
    volume = f[(a < x) & (x < b)][:, (c < x) & (x < d)].sum() / 1000**2
    share = ((a <= X) & (X <= b) & (c <= Y) & (Y <= d)).double().mean()
    print(f"x in [{a}, {b}], y in [{c}, {d}]: volume {volume:.3f}, share {share:.3f}")
near = Y[torch.abs(X - 0.8) < 0.01]
print(f"mean of Y {Y.mean():.3f}, of Y for X near 0.8 {near.mean():.2f}")
