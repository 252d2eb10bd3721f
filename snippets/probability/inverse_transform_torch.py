"""Uniform numbers, sent backwards through F, follow F."""

import numpy as np
import torch

# %% sample
rng = np.random.default_rng(0)
lambda_ = torch.tensor(1.5, dtype=torch.float64)
u = torch.tensor(rng.random(20_000))  # uniform on [0, 1)
x = -torch.log1p(-u) / lambda_  # F(x) = u, solved for x

# %% demo
for a, b in ((0, 0.2), (0.4, 0.6), (1, 1.2), (2, 2.2)):
    P = torch.exp(-lambda_ * a) - torch.exp(-lambda_ * b)  # F(b) - F(a)
    found = ((a < x) & (x <= b)).double().mean()
    print(f"({a}, {b}]: F says {P:.4f}, found {found:.4f}")
