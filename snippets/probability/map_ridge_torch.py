"""The most probable weights under a normal prior are those of ridge regression."""

import torch

torch.set_default_dtype(torch.float64)
X = torch.tensor([[1.0, 0.9], [0.2, 0.3], [-1.1, -1.0], [0.6, 0.8]])
y = torch.tensor([1.2, 0.1, -0.9, 0.4])
sigma, tau = 0.5, 1.0  # of the noise, of the prior


def objective(theta):
    """-log(likelihood) - log(prior), up to a constant"""
    misfit = torch.sum((y - X @ theta) ** 2)
    return misfit / (2 * sigma**2) + theta @ theta / (2 * tau**2)


lambda_ = sigma**2 / tau**2
ridge = torch.linalg.solve(X.T @ X + lambda_ * torch.eye(2), X.T @ y)
likely = torch.linalg.lstsq(X, y).solution
print("least squares", likely.numpy().round(3), f" objective {objective(likely):.3f}")
print("ridge        ", ridge.numpy().round(3), f" objective {objective(ridge):.3f}")
steps = [torch.tensor(s) for s in [(0.1, 0), (-0.1, 0), (0, 0.1), (0, -0.1)]]
print("its neighbours ", [round(float(objective(ridge + s)), 3) for s in steps])
