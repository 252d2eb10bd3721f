"""The empirical distribution function needs no bins and stays inside its band."""

import math
import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(1)
for n in (50, 200, 800, 3200):
    pair = torch.tensor(rng.random((n, 2)))
    x = pair.amax(dim=1).sort().values  # larger of two uniform numbers
    F = x**2  # the claim
    top, bottom = torch.arange(1, n + 1) / n, torch.arange(n) / n  # at, before a jump
    D = max((top - F).abs().max(), (bottom - F).abs().max())
    epsilon = math.sqrt(math.log(2 / 0.01) / (2 * n))
    print(f"n = {n:4}: largest gap {D:.4f}, limit {epsilon:.4f}")
