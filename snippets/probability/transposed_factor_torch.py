"""Rows need the transposed factor, and a covariance is not a factor."""

import numpy as np
import torch

Sigma = torch.tensor(
    [
        [4.0, 2.0],
        [2.0, 3.0],
    ],
    dtype=torch.float64,
)
L = torch.linalg.cholesky(Sigma)
z = torch.tensor(np.random.default_rng(0).normal(size=(200_000, 2)))
print("asked for  ", Sigma.ravel().numpy())
for name, factor in [("z @ L.T", L.T), ("z @ L", L), ("z @ Sigma", Sigma)]:
    print(f"{name:11}", torch.cov((z @ factor).T).numpy().round(1).ravel())
