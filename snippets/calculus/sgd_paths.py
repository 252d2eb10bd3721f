"""One loss, one start: the path of the whole data, and those of single samples."""

import numpy as np
import matplotlib.pyplot as plt

# %% paths
rng = np.random.default_rng(0)
n, eta = 100, 0.05
X = np.column_stack([np.ones(n), rng.normal(0.5, 1, size=n)])  # (n, d)
y = X @ np.array([1.0, 2.0]) + 0.8 * rng.normal(size=n)  # (n,)
best = np.linalg.lstsq(X, y)[0]


def path(batch, updates):
    """From (-1, -0.5): step against the mean gradient of a random batch."""
    theta, points = np.array([-1.0, -0.5]), []
    for k in range(updates + 1):
        points.append(theta)
        S = rng.permutation(n)[:batch]
        theta = theta - eta * 2 / batch * X[S].T @ (X[S] @ theta - y[S])
    return np.array(points)  # (k + 1, d)


full = path(n, 100)
single = [path(1, 100) for run in range(40)]
ends = np.array([points[-1] for points in single])
print("after 100 updates, distance to the minimum")
print(f"all samples   {np.linalg.norm(full[-1] - best):.4f}")
distance = np.linalg.norm(ends - best, axis=1)
print(
    f"one sample    {distance.mean():.4f} on average over 40 runs,"
    f" from {distance.min():.3f} to {distance.max():.3f}"
)
print(f"mean of the 40 ends  {np.linalg.norm(ends.mean(axis=0) - best):.4f}")
print("gradients of samples used: all", 100 * n, "  one", 100)

# %% figure
fig, ax = plt.subplots(figsize=(6, 5))
u, v = np.meshgrid(np.linspace(-1.4, 2.4, 120), np.linspace(-0.9, 2.9, 120))
z = np.array([
    [((X @ np.array([a, b]) - y) ** 2).mean() for a, b in zip(*rows)]
    for rows in zip(u, v)
])
ax.contour(
    u, v, z - z.min(), [0.05, 0.4, 1.2, 2.6, 5, 8.5, 13], colors="gray", linewidths=0.7
)
for points in single:
    ax.plot(*points[-1], ".", color="C1", ms=8)
ax.plot(*single[0].T, "-", color="C1", lw=0.9)
ax.plot(*full.T, "o-", color="C0", ms=3.5, lw=1.6)
ax.plot(*full[0], "s", color="black", ms=8)
ax.plot(*best, "*", color="black", ms=14)
ax.text(-0.6, 0.95, "all samples", color="C0", fontsize=15)
ax.text(0.5, -0.2, "one sample", color="C1", fontsize=15)
ax.set_xlabel(r"$\theta_1$", fontsize=15)
ax.set_ylabel(r"$\theta_2$", fontsize=15)
