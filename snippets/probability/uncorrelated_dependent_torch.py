"""Two normal variables can be uncorrelated and yet determine each other's size."""

import numpy as np
import torch

rng = np.random.default_rng(2)
X_1 = torch.tensor(rng.normal(size=200_000))
s = torch.tensor(rng.choice([-1.0, 1.0], size=200_000))  # a fair sign
X_2 = s * X_1  # standard normal as well

# %% demo
small_1, small_2 = (X_1.abs() < 1).double(), (X_2.abs() < 1).double()
covariance = torch.mean(X_1 * X_2)
print(f"variance of X_2 {torch.var(X_2):.2f}, covariance {covariance:.2f}")
print(f"P(|X_1| < 1, |X_2| < 1)    {torch.mean(small_1 * small_2):.2f}")
print(f"P(|X_1| < 1) P(|X_2| < 1)  {torch.mean(small_1) * torch.mean(small_2):.2f}")
print(f"P(X_1 + X_2 = 0)           {torch.mean((X_1 + X_2 == 0).double()):.2f}")
