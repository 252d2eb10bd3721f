"""Bayesian regression: a distribution over lines, which the data narrow."""

import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(2)
sigma, tau = 0.3, 1.0  # noise, prior
t = rng.uniform(-1, 1, size=20)  # places
y = -0.3 + 0.8 * t + sigma * rng.normal(size=20)
X = np.stack([np.ones(20), t], axis=1)  # (n, 2)


def posterior(X, y):
    """S = (X^T X / sigma^2 + I / tau^2)^-1 and m = S X^T y / sigma^2."""
    S = np.linalg.inv(X.T @ X / sigma**2 + np.eye(2) / tau**2)
    return S @ (X.T @ y) / sigma**2, S


# %% demo
for n in [0, 2, 20]:
    m, S = posterior(X[:n], y[:n])
    sd = np.sqrt(np.diag(S))
    x = np.array([1.0, 3.0])  # the input for t = 3
    spread = np.sqrt(sigma**2 + x @ S @ x)
    print(
        f"n = {n:2d}: m = {m.round(3).tolist()}, sd = {sd.round(3).tolist()},"
        f" at t = 3: {x @ m:.3f}, sd {spread:.3f}"
    )

# %% figure
fig, axes = plt.subplots(1, 3, figsize=(6, 2.7), sharey=True)
ends = np.array([[1, -1], [1, 1]])
for ax, n in zip(axes, [0, 2, 20]):
    m, S = posterior(X[:n], y[:n])
    for theta in rng.multivariate_normal(m, S, size=12):
        ax.plot(ends[:, 1], ends @ theta, color="C0", lw=0.8)
    ax.plot(t[:n], y[:n], "o", color="C1", ms=4)
    ax.set(xlabel="$t$", title=f"$n = {n}$", ylim=(-3, 3))
axes[0].set_ylabel("$y$")
