"""In many dimensions the nearest neighbour is hardly nearer than the farthest."""

import numpy as np

rng = np.random.default_rng(0)
for d in [2, 10, 100, 5000]:
    x = rng.uniform(size=d)  # (d,)
    X = rng.uniform(size=(500, d))  # (n, d)
    distance = np.linalg.norm(X - x, axis=1)  # (n,)
    nearest, farthest = distance.min().item(), distance.max().item()
    print(
        f"d = {d:4}   nearest {nearest:6.3f}   farthest {farthest:6.3f}"
        f"   ratio {nearest / farthest:.2f}"
    )
