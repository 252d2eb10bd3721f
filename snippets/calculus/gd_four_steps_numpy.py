"""The same loss and the same start: the step size decides whether you arrive."""

import numpy as np
import matplotlib.pyplot as plt

# %% descend
x = np.array([-1.0, 0.0, 0.5, 1.0, 2.0, 3.0])
y = np.array([0.2, 1.1, 0.9, 1.8, 1.7, 2.9])
X = np.stack([np.ones(6), x], axis=1)  # (n, d) = (6, 2)


def loss(theta):
    """L(theta), the mean squared error of the line theta_1 + theta_2 x."""
    return ((X @ theta - y) ** 2).mean()


def gradient(theta):
    return 2 / 6 * X.T @ (X @ theta - y)  # (d,)


beta = np.linalg.eigvalsh(2 / 6 * X.T @ X)[-1]  # the largest curvature
best = np.linalg.lstsq(X, y)[0]
print(f"beta = {beta:.3f}   2 / beta = {2 / beta:.3f}")
print(f"least loss {loss(best):.4f} at", best.round(3))

paths = {}
print("              eta  loss after 5, 25 steps")
for name, factor in [
    ("slow", 0.1),
    ("good", 1.0),
    ("oscillating", 1.9),
    ("diverging", 2.05),
]:
    theta, eta = np.array([-1.0, 2.2]), factor / beta
    path = [theta]
    for k in range(25):
        theta = theta - eta * gradient(theta)
        path.append(theta)
    paths[name, eta] = np.array(path)  # (k + 1, d)
    print(f"{name:11} {eta:.3f}   {loss(path[5]):.3f}   {loss(path[25]):6.3f}")

# %% figure
fig, axes = plt.subplots(2, 2, figsize=(6, 6.4), sharex=True, sharey=True)
u, v = np.meshgrid(np.linspace(-2.6, 4.4, 120), np.linspace(-2.2, 3.2, 120))
z = [[loss(np.array([a, b])) for a, b in zip(*rows)] for rows in zip(u, v)]
for ax, ((name, eta), path) in zip(axes.flat, paths.items()):
    ax.contour(u, v, z, [0.3, 1, 2.5, 5, 9, 14, 20, 28], colors="gray", linewidths=0.7)
    ax.plot(*path.T, "o-", color="C1", ms=4, lw=1.2)
    ax.plot(*path[0], "s", color="black", ms=7)
    ax.plot(*best, "*", color="C0", ms=13)
    ax.set_title(rf"{name}, $\eta = {eta:.3f}$", fontsize=15)
    ax.set(xlim=(-2.6, 4.4), ylim=(-2.2, 3.2))
for ax in axes[1]:
    ax.set_xlabel(r"$\theta_1$", fontsize=15)
for ax in axes[:, 0]:
    ax.set_ylabel(r"$\theta_2$", fontsize=15)
