"""With a flat direction kappa is infinite, and the steps still converge fast."""

import numpy as np

x = np.array([-1.0, 0.5, 1.0, 2.5])
X = np.stack([x, x, np.ones(4)], axis=1)  # two equal columns
y = np.array([0.0, 1.0, 2.0, 3.0])
lambda_ = np.linalg.eigvalsh(2 / 4 * X.T @ X)
print("eigenvalues of H", lambda_.round(3) + 0.0)  # + 0.0 makes 0 of -0
for start in ([0.0, 0.0, 0.0], [2.0, 0.0, 0.0]):
    theta = np.array(start)
    for k in range(100):
        theta = theta - 1 / lambda_[-1] * 2 / 4 * X.T @ (X @ theta - y)
    print(
        f"from {start} to", theta.round(4), f" loss {((X @ theta - y) ** 2).mean():.4f}"
    )
P = np.linalg.pinv(X)
print("shortest solution ", (P @ y).round(4))
print("largest factor that is not 1:", f"{1 - lambda_[1] / lambda_[-1]:.3f}")
