"""Two draws from the same data overlap; one shuffle, cut in two, does not."""

import numpy as np
import torch

rng, N = np.random.default_rng(0), 1000  # NumPy's draws in both files

# %% wrong
train, test = torch.tensor(rng.choice(N, 800)), torch.tensor(rng.choice(N, 200))
print(
    f"choice twice: {len(torch.unique(train))} different units in training,"
    f" {torch.isin(test, train).sum()} of 200 test units seen there"
)

# %% right
order = torch.tensor(rng.permutation(N))  # or torch.randperm(N)
train, test = order[:800], order[800:]
print(
    f"one shuffle:  {len(torch.unique(train))} different units in training,"
    f" {torch.isin(test, train).sum()} of 200 test units seen there"
)
