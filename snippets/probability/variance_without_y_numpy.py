"""The error bar of Bayesian regression does not look at y."""

import numpy as np

x = np.array([-1.0, 0.0, 1.0, 2.0])
X = np.stack([np.ones(4), x], axis=1)
S = np.linalg.inv(X.T @ X / 0.3**2 + np.eye(2))  # sigma = 0.3, tau = 1

# %% demo
straight = 0.5 * x
wild = np.array([3.0, -4.0, 5.0, -2.0])
for name, y in [("straight", straight), ("wild", wild)]:
    m = S @ (X.T @ y) / 0.3**2
    misfit = np.sqrt(np.mean((y - X @ m) ** 2))
    sd = np.sqrt(np.diag(S)).round(3)
    print(
        f"{name:8s}: m = {m.round(3).tolist()}, sd = {sd.tolist()}, misfit {misfit:.3f}"
    )
