"""“Nearly equal” by the difference and by the quotient are two conditions."""

import numpy as np
import torch

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
X, Y = torch.tensor(rng.uniform(size=(2, 4_000_000)))
for name, seen in [
    ("difference near 0", torch.abs(X - Y) < 0.005),
    ("quotient near 1", torch.abs(X / Y - 1) < 0.005),
]:
    x, half = X[seen], (X[seen] < 0.5).double()
    print(f"{name:17}: mean of X {x.mean():.2f}, P(X < 1/2) {half.mean():.2f}")
