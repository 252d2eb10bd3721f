"""Features of pure noise lower the training error and raise the error on new data."""

import numpy as np

rng = np.random.default_rng(0)
n, theta = 30, np.array([1.0, -2.0])
X, X_new = rng.normal(size=(n, 30)), rng.normal(size=(1000, 30))
y = X[:, :2] @ theta + rng.normal(size=n)
y_new = X_new[:, :2] @ theta + rng.normal(size=1000)
for d in (2, 10, 20, 28):
    theta_hat = np.linalg.lstsq(X[:, :d], y)[0]
    error = ((X[:, :d] @ theta_hat - y) ** 2).mean()
    error_new = ((X_new[:, :d] @ theta_hat - y_new) ** 2).mean()
    print(f"{d:2} features  training {error:.2f}  new data {error_new:.2f}")
