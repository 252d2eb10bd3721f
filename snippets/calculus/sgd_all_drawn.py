"""All samples at once, without replacement: no noise is left."""

import numpy as np

rng = np.random.default_rng(0)
g = rng.normal(size=(64, 2))  # one gradient a sample
full = g.mean(axis=0)
for name, replace in [("with", True), ("without", False)]:
    errors = [
        np.sum((g[rng.choice(64, size=64, replace=replace)].mean(axis=0) - full) ** 2)
        for _ in range(1000)
    ]
    print(f"squared error {name} replacement {np.mean(errors):.3f}")
