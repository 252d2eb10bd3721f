"""A model that excludes what happens is infinitely far from the truth."""

import torch
from torch.nn.functional import kl_div

torch.set_default_dtype(torch.float64)
p = torch.tensor([0.5, 0.5, 0.0])
q = torch.tensor([0.4, 0.4, 0.2])
s = 0.9 * p + 0.1 / 3  # p smoothed, nothing is zero

# %% demo: kl_div wants log q first, then p
print(f"D(p||q) by the formula: {torch.sum(p * torch.log(p / q)):.4f}")
print(f"D(p||q) with 0 log 0 = 0: {kl_div(q.log(), p, reduction='sum'):.4f}")
print(f"D(q||p): {kl_div(p.log(), q, reduction='sum'):.4f}")
print(f"D(q||s): {kl_div(s.log(), q, reduction='sum'):.4f}")
