"""Close up, a smooth map is a linear one: a small square becomes a parallelogram."""

# %% figure
import numpy as np
import matplotlib.pyplot as plt


def f(x):
    return np.stack([x[0] + x[1] ** 2 / 4, x[1] + np.sin(x[0]) / 2])


corner, side = np.array([0.9, 1.0]), 0.5
J = np.array([
    [1, corner[1] / 2],
    [np.cos(corner[0]) / 2, 1],
])
t = np.linspace(0, 1, 40)
fig, axes = plt.subplots(1, 2, figsize=(6, 3.4))
for ax, image in zip(axes, [lambda x: x, f]):
    for k in np.linspace(0, 2, 9):
        ax.plot(*image(np.stack([k + 0 * t, 2 * t])), color="gray", lw=0.8)
        ax.plot(*image(np.stack([2 * t, k + 0 * t])), color="gray", lw=0.8)
    edge = np.stack(
        [
            corner + side * np.array(v)
            for v in [(s, 0) for s in t]
            + [(1, s) for s in t]
            + [(1 - s, 1) for s in t]
            + [(0, 1 - s) for s in t]
        ],
        axis=1,
    )
    ax.plot(*image(edge), color="C0", lw=3)
    ax.set_aspect("equal")
    ax.axis("off")
o = f(corner)
frame = np.array([[0, 1, 1, 0, 0], [0, 0, 1, 1, 0]]) * side
axes[1].plot(*(o[:, None] + J @ frame), "--", color="C1", lw=2.5)
axes[0].plot(*corner, "o", color="C0", ms=8)
axes[1].plot(*o, "o", color="C0", ms=8)
axes[0].set_title("$x$", fontsize=18)
axes[1].set_title("$f(x)$", fontsize=18)
axes[1].annotate(
    "by $J$",
    o + J @ [side, side],
    (2.6, 1.15),
    fontsize=16,
    color="C1",
    arrowprops={"arrowstyle": "->", "color": "C1"},
)
