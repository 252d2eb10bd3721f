"""A uniform distance bunches darts at the centre; its square root does not."""

import numpy as np
import torch

u, angle = torch.tensor(np.random.default_rng(0).random((2, 20_000)))
print("inside radius   0.25  0.5   0.75")
darts = {"x = u": u, "x = sqrt(u)": torch.sqrt(u)}
for name, x in darts.items():
    inside = [f"{(x <= r).double().mean():.3f}" for r in (0.25, 0.5, 0.75)]
    print(f"{name:15}", *inside)
print("share of area  ", *[f"{r**2:.3f}" for r in (0.25, 0.5, 0.75)])
