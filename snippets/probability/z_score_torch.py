"""Standardise, then read the standard normal: how many are taller than 190?"""

import torch

mu, sigma = 178.0, 7.0
for x in (178, 185, 190, 199):
    z = torch.tensor((x - mu) / sigma, dtype=torch.float64)
    print(f"x = {x}: z = {z:.3f}, P(X > x) = {1 - torch.special.ndtr(z):.4f}")
