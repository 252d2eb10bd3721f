"""Correlation measures the straight line in a dependence, and nothing else."""

import numpy as np
import matplotlib.pyplot as plt

t = np.arange(40) * 2 * np.pi / 40
s = np.linspace(-1, 1, 41)
shapes = {
    "tilted": (np.cos(t), 0.8 * np.cos(t) + 0.6 * np.sin(t)),
    "circle": (np.cos(t), np.sin(t)),
    "parabola": (s, s**2),
    "cross": (np.append(s, s), np.append(s, -s)),
}

# %% demo
rho = {}
for name, (x, y) in shapes.items():  # every point equally likely
    rho[name] = np.corrcoef(x, y)[0, 1]
    of_squares = np.corrcoef(x**2, y**2)[0, 1]
    print(
        f"{name}: correlation {rho[name]:z.4f}"
        f"  of the squares {of_squares.round(4):.4f}"
    )

# %% figure
fig, axes = plt.subplots(2, 2, figsize=(4.6, 5), sharex=True, sharey=True)
for ax, (name, (x, y)) in zip(axes.flat, shapes.items()):
    ax.plot(x, y, ".", ms=4)
    ax.set_title(rf"$\rho = {rho[name]:z.1f}$")
    ax.set(
        aspect="equal",
        xticks=[-1, 1],
        yticks=[-1, 1],
        xlim=(-1.3, 1.3),
        ylim=(-1.3, 1.3),
    )
for ax in axes[1]:
    ax.set_xlabel("$x$")
for ax in axes[:, 0]:
    ax.set_ylabel("$y$")
