"""Features of pure noise lower the training error and raise the error on new data."""

import numpy as np
import torch

rng = np.random.default_rng(0)
n, theta = 30, torch.tensor([1.0, -2.0]).double()
X = torch.tensor(rng.normal(size=(n, 30)))
X_new = torch.tensor(rng.normal(size=(1000, 30)))
y = X[:, :2] @ theta + torch.tensor(rng.normal(size=n))
y_new = X_new[:, :2] @ theta + torch.tensor(rng.normal(size=1000))
for d in (2, 10, 20, 28):
    theta_hat = torch.linalg.lstsq(X[:, :d], y[:, None])[0][:, 0]
    error = ((X[:, :d] @ theta_hat - y) ** 2).mean()
    error_new = ((X_new[:, :d] @ theta_hat - y_new) ** 2).mean()
    print(f"{d:2} features  training {error:.2f}  new data {error_new:.2f}")
