"""One more digit of a mean costs a hundred times the data."""

import math
import numpy as np
import torch

p = 0.1
rng = np.random.default_rng(0)  # NumPy's draws
for n in [900, 90_000]:
    theory = math.sqrt(p * (1 - p) / n)
    estimates = torch.tensor(rng.binomial(n, p, size=2000)) / n  # 2000 means
    measured = estimates.double().std(correction=0)
    print(f"n = {n}: standard error {theory:.4g}, measured {measured:.3g}")
