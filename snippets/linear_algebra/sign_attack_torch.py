"""A change too small to see moves a linear score by epsilon times |w|_1."""

import numpy as np
import torch

rng = np.random.default_rng(0)
d = 784  # pixels of a 28 by 28 image
w = torch.tensor(rng.normal(size=d)) / d**0.5  # (d,)  weights of length about 1
epsilon = 0.02  # no pixel, from 0 to 1, moves further
delta = epsilon * torch.sign(w)  # (d,)  the worst change
random = epsilon * torch.sign(torch.tensor(rng.normal(size=(1000, d))))  # (1000, d)
print(f"largest pixel change   {abs(delta).max():.3f}")
print(f"score moves by         {w @ delta:.3f}")
print(f"epsilon |w|_1          {epsilon * torch.linalg.norm(w, 1):.3f}")
print("1000 random changes move it")
print(f"  by this on average   {abs(random @ w).mean():.3f}")
print(f"  by this at the most  {abs(random @ w).max():.3f}")
