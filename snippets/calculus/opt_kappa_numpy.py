"""With momentum the steps grow like the root of the condition number."""

# %% run
import numpy as np
import matplotlib.pyplot as plt


def run(h, eta, gamma, nesterov=False):
    """The points until the error is a millionth of the first; minimum at 0."""
    theta, b, path = np.ones(2), np.zeros(2), [np.ones(2)]
    while np.linalg.norm(theta) > 1e-6 * np.sqrt(2):
        g = h * theta
        b = gamma * b + g
        theta = theta - eta * (g + gamma * b if nesterov else b)
        path.append(theta)
    return np.array(path)  # (steps + 1, 2)


paths = {}
print("kappa   plain  Nesterov  momentum")
for kappa in (10, 100, 1000):
    h, r = np.array([1.0, kappa]), kappa**0.5
    q = (r - 1) / (r + 1)
    paths[kappa] = [
        run(h, 2 / (1 + kappa), 0),
        run(h, 1 / kappa, q, nesterov=True),
        run(h, (2 / (1 + r)) ** 2, q**2),
    ]
    counts = [len(path) - 1 for path in paths[kappa]]
    print(f"{kappa:5d} {counts[0]:7d} {counts[1]:9d} {counts[2]:9d}")

# %% figure
fig, axes = plt.subplots(3, 1, figsize=(6, 7.2), sharex=True, sharey=True)
u, v = np.meshgrid(np.linspace(-0.35, 1.15, 80), np.linspace(-1.45, 1.25, 80))
names = ["plain", "Nesterov", "momentum"]
for ax, name, path, color in zip(axes, names, paths[10], ["C0", "C2", "C1"]):
    ax.contour(
        u, v, u**2 + 10 * v**2, [0.1, 0.5, 1.5, 4, 9], colors="gray", linewidths=0.7
    )
    ax.plot(*path.T, "o-", color=color, ms=4, lw=1.2)
    ax.plot(*path[0], "s", color="black", ms=7)
    ax.plot(0, 0, "*", color="black", ms=12)
    ax.set_title(f"{name}: {len(path) - 1} steps", fontsize=15)
    ax.set_ylabel(r"$\theta_2$", fontsize=15)
    ax.set(xlim=(-0.35, 1.15), ylim=(-1.45, 1.25))
axes[2].set_xlabel(r"$\theta_1$", fontsize=15)
