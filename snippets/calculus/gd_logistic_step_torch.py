"""The smoothness of logistic regression can be read off the data before training."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)

rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(200, 4)) * [1, 2, 4, 8])  # (n, d)
noise = 2 * torch.tensor(rng.normal(size=200))
y = (X @ torch.tensor([1.0, -1.0, 0.5, 0.2]) + noise > 0).double()
beta = torch.linalg.matrix_norm(X, 2) ** 2 / (4 * 200)  # sigma_1^2 / (4 n)


def loss(theta):
    """The mean of log(1 + e^z) - y z."""
    z = X @ theta
    return (torch.logaddexp(z, 0 * z) - y * z).mean()


print(f"beta = {beta:.3f}, 2 / beta = {2 / beta:.4f}")
for factor in (0.1, 1.0, 1.9, 20.0):
    theta, values = torch.zeros(4), []
    for k in range(200):
        p = 1 / (1 + torch.exp(-X @ theta))
        theta = theta - factor / beta * X.T @ (p - y) / 200
        values.append(loss(theta))
    values = torch.stack(values)
    rises = (values[1:] > values[:-1] + 1e-12).sum()
    print(f"eta = {factor:4} / beta   loss {values[-1]:.4f}   rose {rises} times")
