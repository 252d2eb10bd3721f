"""Each norm has its own circle: the vectors of length one."""

import numpy as np
import matplotlib.pyplot as plt

directions = np.array([[1.0, 0.0], [1.0, 1.0], [2.0, 1.0]])  # (3, n)
for p in [1, 2, 4, np.inf]:
    lengths = np.linalg.norm(directions, p, axis=1)  # (3,)
    tips = directions / lengths[:, None]  # (3, n)
    print(f"p = {p:3}  ", "   ".join(f"({u:.3f}, {v:.3f})" for u, v in tips.tolist()))

# %% figure
phi = np.linspace(0, 2 * np.pi, 721)
circle = np.stack([np.cos(phi), np.sin(phi)])  # (2, 721)
fig, ax = plt.subplots(figsize=(6, 4.4))
for p, style, color, name, at in [
    (1, "-", "C0", "$p = 1$", (0.5, 0.5)),
    (2, "--", "C1", "$p = 2$", (0.893, -0.45)),
    (4, "-.", "C2", "$p = 4$", (0.832, -0.85)),
    (np.inf, "-", "C3", r"$p = \infty$", (1, 0.9)),
]:
    ax.plot(*(circle / np.linalg.norm(circle, p, axis=0)), style, color=color)
    ax.plot(*at, "o", color=color)
    ax.annotate(
        name,
        at,
        (1.2, at[1]),
        color=color,
        va="center",
        fontsize=18,
        arrowprops={"arrowstyle": "-", "color": color, "lw": 0.9},
    )
ax.axhline(0, color="gray", lw=0.6)
ax.axvline(0, color="gray", lw=0.6)
ax.set_xlabel("$x_1$", fontsize=18)
ax.set_ylabel("$x_2$", fontsize=18)
ax.tick_params(labelsize=15)
ax.set(
    aspect="equal",
    xlim=(-1.15, 1.95),
    ylim=(-1.15, 1.15),
    xticks=[-1, 0, 1],
    yticks=[-1, 0, 1],
)
