"""Leave theta_hat, and the squared error grows by |X (theta - theta_hat)|^2."""

import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(8, 3))  # (n, d)
y = rng.normal(size=8)  # (n,)
theta_hat = np.linalg.lstsq(X, y)[0]  # (d,)
least = np.sum((y - X @ theta_hat) ** 2)

# %% demo
print("|y - X theta|^2   least + |X (theta - theta_hat)|^2")
for _ in range(4):
    theta = theta_hat + rng.normal(size=3)
    error = np.sum((y - X @ theta) ** 2)
    away = np.sum((X @ (theta - theta_hat)) ** 2)
    print(f"{error:15.3f}   {least:.3f} + {away:.3f} = {least + away:.3f}")
