"""Add Gumbel noise to the scores and take the largest: a sample from softmax."""

import numpy as np
import torch

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
z, n = torch.tensor([1.0, 2.0, 0.0], dtype=torch.float64), 100_000
g = -torch.log(-torch.log(torch.tensor(rng.random((n, 3)))))  # Gumbel noise
winner = torch.argmax(z + g, dim=1)  # (n,)
p = torch.softmax(z, dim=0)

# %% demo
for i in range(3):
    share = (winner == i).double().mean()
    print(f"softmax {p[i]:.4f}, share of wins {share:.4f}")
