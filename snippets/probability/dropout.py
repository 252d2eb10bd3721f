"""Dropout keeps the mean and adds the variance p / (1 - p)."""

import numpy as np
import torch

rng, n = np.random.default_rng(0), 200_000
torch.manual_seed(0)
for p in (0.1, 0.5, 0.9):
    m = rng.uniform(size=n) >= p  # kept with probability 1 - p
    by_hand = m * np.ones(n) / (1 - p)
    layer = torch.nn.functional.dropout(torch.ones(n), p).double()  # divides, too
    print(f"p = {p}: theory mean 1, variance {p / (1 - p):.3f}")
    print(f"   by hand      {by_hand.mean():.3f},          {by_hand.var():.3f}")
    print(f"   torch        {layer.mean():.3f},          {layer.var():.3f}")
