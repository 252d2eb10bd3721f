"""Nothing is there, and a quarter of the runs that look twenty times find it."""

import numpy as np
import torch

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
looks, repeats = 20, 10000
n = 10 * torch.arange(1, looks + 1)  # values seen at each look
blocks = 10**0.5 * torch.tensor(rng.normal(size=(repeats, looks)))  # sums of ten values
z = torch.abs(torch.cumsum(blocks, dim=1)) / torch.sqrt(n.double())
print(f"one look, at the end:         {(z[:, -1] > 1.96).double().mean():.3f}")
print(f"significant at some look:     {(z > 1.96).any(dim=1).double().mean():.3f}")
print(f"at some look, level 0.05/20:  {(z > 3.023).any(dim=1).double().mean():.3f}")
