"""Axes of the covariance ellipse: eigenvectors, with roots of eigenvalues as radii."""

import numpy as np
import torch

# %% demo
torch.set_default_dtype(torch.float64)
mu = torch.tensor([1.0, 2.0])
Sigma = torch.tensor([
    [3.0, 1.2],
    [1.2, 1.2],
])
lambda_, Q = torch.linalg.eigh(Sigma)  # ascending, eigenvectors as columns
t = torch.linspace(0, 2 * torch.pi, 201)
circle = torch.stack([torch.cos(t), torch.sin(t)])  # (2, 201), on the unit circle
v = 2 * Q @ (torch.sqrt(lambda_)[:, None] * circle)  # r = 2: stretch, then turn
distance = torch.sqrt(torch.sum(v * torch.linalg.solve(Sigma, v), dim=0))
radii = torch.sqrt(lambda_).numpy().round(3)
print("eigenvalues", lambda_.numpy().round(3), " radii", radii)
print(f"distance on the ellipse {distance.min():.3f} to {distance.max():.3f}")
law = mu.numpy(), Sigma.numpy()
x = torch.tensor(np.random.default_rng(1).multivariate_normal(*law, 10_000)) - mu
r_squared = torch.sum(x.T * torch.linalg.solve(Sigma, x.T), dim=0)
for r in torch.tensor([1, 2, 3]):
    print(f"P(distance <= {r}) = {1 - torch.exp(-(r**2) / 2):.4f}", end="   ")
    print(f"share of 10,000 draws {(r_squared <= r**2).double().mean():.3f}")
