"""The most probable weights under a normal prior are those of ridge regression."""

import numpy as np

X = np.array([[1.0, 0.9], [0.2, 0.3], [-1.1, -1.0], [0.6, 0.8]])
y = np.array([1.2, 0.1, -0.9, 0.4])
sigma, tau = 0.5, 1.0  # of the noise, of the prior


def objective(theta):
    """-log(likelihood) - log(prior), up to a constant"""
    misfit = np.sum((y - X @ theta) ** 2)
    return misfit / (2 * sigma**2) + theta @ theta / (2 * tau**2)


lambda_ = sigma**2 / tau**2
ridge = np.linalg.solve(X.T @ X + lambda_ * np.eye(2), X.T @ y)
likely = np.linalg.lstsq(X, y)[0]
print("least squares", likely.round(3), f" objective {objective(likely):.3f}")
print("ridge        ", ridge.round(3), f" objective {objective(ridge):.3f}")
steps = [np.array(s) for s in [(0.1, 0), (-0.1, 0), (0, 0.1), (0, -0.1)]]
print("its neighbours ", [round(float(objective(ridge + s)), 3) for s in steps])
