"""A gradient check lets the right formula pass and rejects four wrong ones."""

import numpy as np

X = np.array([[1.0, 2.0, -1.0], [0.5, -1.0, 3.0], [-2.0, 0.0, 1.0], [1.5, 1.0, 0.5]])
y = np.array([1.0, -1.0, -1.0, 1.0])  # labels -1 and 1
lambda_ = 0.1


def loss(theta):
    """Logistic loss: mean of log(1 + exp(-y X theta)), plus lambda |theta|^2 / 2."""
    return np.log1p(np.exp(-y * (X @ theta))).mean() + lambda_ / 2 * theta @ theta


def numerical_gradient(f, x, h=6e-6):
    return np.stack([(f(x + h * e) - f(x - h * e)) / (2 * h) for e in np.eye(len(x))])


def ratio(g, g_hat):
    """|g - g_hat| / (|g| + |g_hat|): 0 for equal vectors, at most 1."""
    return np.linalg.norm(g - g_hat) / (np.linalg.norm(g) + np.linalg.norm(g_hat))


# %% demo
theta = np.array([0.4, -0.3, 0.8])
q = -y / (1 + np.exp(y * (X @ theta)))  # (4,)
candidates = {
    "right": X.T @ q / 4 + lambda_ * theta,
    "sum for mean": X.T @ q + lambda_ * theta,
    "penalty forgotten": X.T @ q / 4,
    "penalty, wrong sign": X.T @ q / 4 - lambda_ * theta,
    "one entry off by 1%": (X.T @ q / 4 + lambda_ * theta) * [1, 1, 1.01],
}
g_hat = numerical_gradient(loss, theta)
for name, g in candidates.items():
    r = ratio(g, g_hat)
    print(f"{name:20} {'passes' if r < 1e-7 else f'rejected, ratio {r:.1e}'}")
