"""A Cholesky factor turns independent normal draws into correlated ones."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
mu = torch.tensor([1.0, -2.0, 0.5])
Sigma = torch.tensor([
    [4.0, 2.0, 0.6],
    [2.0, 3.0, -0.4],
    [0.6, -0.4, 1.0],
])
L = torch.linalg.cholesky(Sigma)
print("L")
print(L.numpy().round(3))

# %% draw
z = torch.tensor(np.random.default_rng(0).normal(size=(200_000, 3)))
x = mu + z @ L.T  # mu + L z in each row
print("mean", x.mean(dim=0).numpy().round(2))
print("covariance")
print(torch.cov(x.T).numpy().round(1))
