"""Equal density is not equal likelihood: intervals count, and so does the scale."""

import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.tensor(rng.uniform(0, 1, 100_000))  # the side of a square
events = {  # name: (where, probability)
    "side in [0.2, 0.3]": ((0.2 <= x) & (x <= 0.3), 0.1),
    "side in [0.4, 0.9]": ((0.4 <= x) & (x <= 0.9), 0.5),
    "side exactly 0.5": (x == 0.5, 0.0),
    "side below 1/2": (x < 0.5, 0.5),
    "area below 1/2": (x**2 < 0.5, torch.sqrt(torch.tensor(0.5))),
}

# %% demo
for name, (event, p) in events.items():
    print(f"{name:19} probability {p:.4f}   share {event.double().mean():.4f}")
