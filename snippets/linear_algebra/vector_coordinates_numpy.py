"""A vector is a list of numbers, a point, and an arrow."""

import numpy as np
import matplotlib.pyplot as plt

x = np.array([3.0, 2.0])  # (n,)
e = np.eye(2)  # e[0] is e_1, e[1] is e_2
print("shape", tuple(x.shape), "axes", x.ndim)
print("x_1 =", x[0].item(), "  x_2 =", x[1].item())
print("x_1 e_1 + x_2 e_2 =", (x[0] * e[0] + x[1] * e[1]).tolist())

# %% figure
fig, ax = plt.subplots(figsize=(6, 3.8))
arrow = {"arrowstyle": "-|>", "shrinkA": 0, "shrinkB": 0, "mutation_scale": 15}
for start in [(0, 0), (-3.4, 0.5), (2.6, -1.2)]:
    home = start == (0, 0)
    look = {"color": "C0", "lw": 2.5} if home else {"color": "gray", "lw": 1.5}
    ax.annotate("", np.add(start, x), start, arrowprops=arrow | look)
ax.plot([3, 3], [0, 2], "--", color="C1")
ax.plot([0, 3], [0, 0], "-.", color="C2", lw=2.2)
ax.plot(*x, "o", color="black", ms=7)
ax.text(3.15, 2.1, "$x = (3, 2)$", fontsize=18)
ax.text(1.5, -0.15, r"$x_1 e_1$", color="C2", ha="center", va="top", fontsize=18)
ax.text(3.15, 0.85, r"$x_2 e_2$", color="C1", fontsize=18)
ax.text(
    -2.1,
    1.65,
    "the same vector",
    color="gray",
    ha="center",
    rotation=33.7,
    rotation_mode="anchor",
    fontsize=16,
)
ax.axhline(0, color="gray", lw=0.6)
ax.axvline(0, color="gray", lw=0.6)
ax.set_xlabel("$x_1$", fontsize=18)
ax.set_ylabel("$x_2$", fontsize=18)
ax.tick_params(labelsize=15)
ax.set(aspect="equal", xlim=(-3.8, 6), ylim=(-1.6, 3.1))
