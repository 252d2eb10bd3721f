"""The best weights inside a diamond often sit at a corner; a disc has none."""

import numpy as np
import matplotlib.pyplot as plt

z = np.array([0.7, 2.0])  # (d,)  the weights of least loss
H = np.array([[1.0, 0.3], [0.3, 1.0]])  # (d, d)


def loss(W):
    """(w - z)^T H (w - z) for each row w of W, a bowl with its bottom at z."""
    return ((W - z) @ H * (W - z)).sum(axis=1)


phi = np.linspace(0, 2 * np.pi, 100_001)
circle = np.stack([np.cos(phi), np.sin(phi)], axis=1)  # (100001, d)
touch = {}
for name, p in [("diamond", 1), ("disc", 2)]:
    boundary = circle / np.linalg.norm(circle, p, axis=1)[:, None]  # |w|_p = 1
    values = loss(boundary)
    touch[name] = boundary[values.argmin()]
    w = touch[name].round(3).tolist()
    print(f"{name:7} best w {w}   loss {values.min().item():.3f}")

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.6), sharex=True, sharey=True)
w_1, w_2 = np.meshgrid(np.linspace(-1.4, 2.2, 120), np.linspace(-1.3, 2.6, 120))
values = loss(np.stack([w_1, w_2], axis=-1).reshape(-1, 2)).reshape(120, 120)
titles = [r"$\|w\|_1 \leq 1$", r"$\|w\|_2 \leq 1$"]
for ax, name, p, title in zip(axes, touch, [1, 2], titles):
    boundary = circle[::200] / np.linalg.norm(circle[::200], p, axis=1)[:, None]
    w = touch[name]
    levels = loss(w[None]) * np.array([0.15, 0.5, 1, 1.8])
    ax.contour(w_1, w_2, values, levels, colors="gray", linewidths=0.8)
    ax.fill(*boundary.T, color="C0", alpha=0.25)
    ax.plot(*boundary.T, color="C0")
    ax.plot(*z, "x", color="black", ms=8)
    ax.text(z[0] + 0.15, z[1] + 0.1, "$z$", fontsize=18)
    ax.plot(*w, "o", color="C1", ms=9)
    ax.text(w[0] - 0.15, w[1] + 0.18, r"$\hat w$", color="C1", ha="right", fontsize=18)
    ax.axhline(0, color="gray", lw=0.6)
    ax.axvline(0, color="gray", lw=0.6)
    ax.set_title(title, fontsize=18)
    ax.set_xlabel("$w_1$", fontsize=18)
    ax.tick_params(labelsize=15)
    ax.set(aspect="equal", xticks=[-1, 0, 1, 2], yticks=[-1, 0, 1, 2])
axes[0].set_ylabel("$w_2$", fontsize=18)
