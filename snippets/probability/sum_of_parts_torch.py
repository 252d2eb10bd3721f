"""The variance of a weighted sum needs the whole covariance matrix."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
mu = torch.tensor([0.05, 0.03])  # mean yearly returns
Sigma = torch.tensor([
    [0.04, -0.01],
    [-0.01, 0.01],
])
a = torch.tensor([0.5, 0.5])  # half of the money in each
print(f"mean {a @ mu:.3f}, standard deviation {torch.sqrt(a @ Sigma @ a):.4f}")
print(f"without the covariance: {torch.sqrt(a**2 @ torch.diag(Sigma)):.4f}")
law = mu.numpy(), Sigma.numpy()
X = torch.tensor(np.random.default_rng(0).multivariate_normal(*law, 100_000))
print(f"of 100,000 draws: mean {torch.mean(X @ a):.3f}, {torch.std(X @ a):.3f}")
