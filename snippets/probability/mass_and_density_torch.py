"""The larger of two dice has masses, the distance of a dart has a density."""

import numpy as np
import torch

# %% dice
first, second = torch.arange(36) // 6, torch.arange(36) % 6
larger = torch.maximum(first, second) + 1  # (36,), equally likely outcomes
k = torch.arange(1, 7)
p = torch.stack([(larger == i).double().mean() for i in k])  # mass function
F = torch.stack([(larger <= i).double().mean() for i in k])  # distribution function
print("k         ", *k.tolist())
print("36 P(X=k) ", *[f"{36 * v:g}" for v in p])
print("36 P(X<=k)", *[f"{36 * v:g}" for v in F])

# %% dart
rng = np.random.default_rng(0)
spot = torch.tensor(rng.uniform(-1, 1, (100_000, 2)))  # on the square around the disc
x = torch.hypot(spot[:, 0], spot[:, 1])
x = x[x <= 1]  # keep the darts that hit the disc
print("darts on the disc", len(x))
for c, d in ((0, 0.5), (0.5, 1), (0.9, 0.91)):
    share = ((c <= x) & (x <= d)).double().mean()
    print(f"between {c} and {d}: {share:.4f}, area {d**2 - c**2:.4f}")
print("at exactly 0.9:", (x == 0.9).double().mean().item())
