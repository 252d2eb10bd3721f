"""The output of a ReLU has neither a mass function nor a density."""

import numpy as np

rng = np.random.default_rng(0)
x = rng.uniform(-1, 1, 100_000)  # what goes into the unit
y = np.maximum(x, 0)  # what comes out
value, times = np.unique(y, return_counts=True)
mass = times[times > 1].sum() / len(y)  # sits on values that come back
print("values that come back:", *value[times > 1])
print(f"their mass   {mass:.3f}")
share, edge = np.histogram(y[y > 0], bins=4, range=(0, 1))
density = share / len(y) / np.diff(edge)
print("density above zero", *np.round(density, 2))
print(f"its integral {share.sum() / len(y):.3f}")
for t in (-0.1, 0.0, 0.5, 1.0):
    print(f"F({t:4}) = {np.mean(y <= t):.3f}, of the input {np.mean(x <= t):.3f}")
