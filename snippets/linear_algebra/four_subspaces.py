"""Row space goes to column space; the null space goes to zero."""

# %% figure
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(6.4, 4.4))
turn = np.deg2rad(25)
along = np.array([np.cos(turn), np.sin(turn)])
across = np.array([-np.sin(turn), np.cos(turn)])


def block(corner, a, b, color, text, hatch=""):
    """A rectangle with a corner at the origin of its space."""
    points = np.array([[0, 0], a, a + b, b]) + corner
    ax.fill(*points.T, fc=color, ec="black", alpha=0.35, hatch=hatch)
    ax.text(
        *(corner + (a + b) / 2),
        text,
        ha="center",
        va="center",
        fontsize=13,
        bbox={"fc": "white", "ec": "none", "alpha": 0.7, "pad": 1},
    )


left, right = np.array([0.0, 0.0]), np.array([5.4, 0.0])
block(left, 2.0 * across, 2.0 * along, "C0", "row\nspace\n$r$")
block(left, -1.3 * across, -1.3 * along, "C1", "null\nspace\n$n - r$", "..")
block(right, 2.0 * across, 2.0 * along, "C0", "column\nspace\n$r$")
block(right, -1.2 * across, -1.2 * along, "C2", "left null\n$m - r$", "//")
for start, end, text in [
    (left + [1.2, 2.0], right + [0.2, 2.0], "$A$"),
    (left + [0.1, -0.9], right - [0.1, 0.0], "$A$"),
]:
    ax.annotate("", end, start, arrowprops={"arrowstyle": "-|>", "color": "black"})
    ax.text(*((np.array(start) + end) / 2 + [0, 0.15]), text, ha="center", fontsize=15)
ax.plot(*np.stack([left, right], axis=1), "o", color="black", ms=6)
ax.text(5.55, -0.35, "$0$", fontsize=15)
ax.text(0.3, 3.2, r"$\mathbb{R}^n$", fontsize=17, ha="center")
ax.text(5.8, 3.2, r"$\mathbb{R}^m$", fontsize=17, ha="center")
ax.set(aspect="equal", xlim=(-2, 7.8), ylim=(-2.2, 3.7))
ax.axis("off")
