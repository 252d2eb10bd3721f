"""Without full column rank the bowl is a trough, until a ridge is added."""

import numpy as np

X = np.array([[1.0, 2.0], [2.0, 4.0], [-1.0, -2.0]])
y = np.array([1.0, 3.0, 0.0])  # (n,)


def loss(theta, lambda_=0.0):
    return ((X @ theta - y) ** 2).mean() + lambda_ * (theta @ theta)


def descend(theta, lambda_):
    for k in range(5000):
        g = 2 / 3 * X.T @ (X @ theta - y) + 2 * lambda_ * theta
        theta = theta - 0.05 * g
    return theta


for lambda_ in (0.0, 0.1):
    H = 2 / 3 * X.T @ X + 2 * lambda_ * np.eye(2)
    print(
        f"lambda = {lambda_}   eigenvalues of H", np.linalg.eigvalsh(H).round(3) + 0.0
    )  # + 0.0 makes 0 of -0
    for start in ([0.0, 0.0], [1.0, 0.0], [0.0, -3.0]):
        theta = descend(np.array(start), lambda_)
        print(f"  from {start} to", theta.round(3), f" loss {loss(theta, lambda_):.4f}")
