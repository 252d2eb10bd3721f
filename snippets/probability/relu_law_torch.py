"""The output of a ReLU has neither a mass function nor a density."""

import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.tensor(rng.uniform(-1, 1, 100_000))  # what goes into the unit
y = torch.relu(x)  # what comes out
value, times = torch.unique(y, return_counts=True)
mass = times[times > 1].sum() / len(y)  # sits on values that come back
print("values that come back:", *value[times > 1].tolist())
print(f"their mass   {mass:.3f}")
share, edge = torch.histogram(y[y > 0], bins=4, range=(0, 1))
density = share / len(y) / torch.diff(edge)
print("density above zero", *torch.round(density, decimals=2).tolist())
print(f"its integral {share.sum() / len(y):.3f}")
for t in (-0.1, 0.0, 0.5, 1.0):
    F, F_x = (y <= t).double().mean(), (x <= t).double().mean()
    print(f"F({t:4}) = {F:.3f}, of the input {F_x:.3f}")
