"""With rates from the prior, a page that is declared better at 95 % mostly is."""

import numpy as np
import torch

rng = np.random.default_rng(1)  # NumPy's draws, as in the other file
runs, days, visitors = 20000, 30, 500
theta = torch.tensor(rng.beta(50, 950, size=(2, runs, 1)))  # near 0.05, from the prior
k = torch.tensor(rng.binomial(visitors, theta.numpy(), size=(2, runs, days)))
k = k.cumsum(dim=2)
a, b = 50 + k, 950 + visitors * torch.arange(1, days + 1) - k

# %% demo
mean = a / (a + b)
variance = mean * (1 - mean) / (a + b + 1)  # of Beta(a, b)
z = (mean[1] - mean[0]) / torch.sqrt(variance.sum(dim=0))
sure = torch.abs(z) > 1.645  # P(one is better) > 0.95
stopped = sure.any(dim=1)
at_stop = z[torch.arange(runs), sure.int().argmax(dim=1)]  # z on the day of the stop
right = (at_stop > 0) == (theta[1] > theta[0])[:, 0]
print(f"stopped on some day:           {stopped.double().mean():.3f}")
print(f"of these, the better page won: {right[stopped].double().mean():.3f}")
