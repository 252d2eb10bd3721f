"""A multiple of a vector stays on its line; between two vectors lies their mixture."""

import numpy as np
import matplotlib.pyplot as plt

a, b = np.array([2.0, 1.0]), np.array([1.0, 3.0])  # (n,), (n,)
for s in [2.0, 0.5, 0.0, -1.0]:
    print(f"{s:4} a = {(s * a).tolist()}")

# %% mix
print("          a + t(b - a)  (1 - t)a + t b")
for t in [0.0, 0.25, 0.5, 1.0]:
    print(
        f"t = {t:4}  {(a + t * (b - a)).tolist()!s:12}"
        f"  {((1 - t) * a + t * b).tolist()}"
    )

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.1), sharex=True, sharey=True)
arrow = {"arrowstyle": "-|>", "shrinkA": 0, "shrinkB": 0, "mutation_scale": 14}
axes[0].plot([-3, 5], [-1.5, 2.5], ":", color="gray")
for s, name, color, width in [
    (2, "$2a$", "C0", 1.4),
    (1, "$a$", "black", 3),
    (-1, "$-a$", "C1", 1.8),
]:
    look = arrow | {"color": color, "lw": width}
    axes[0].annotate("", s * a, (0, 0), arrowprops=look)
    axes[0].text(*(s * a + (-0.1, 0.4)), name, color=color, ha="center", fontsize=18)
axes[1].plot(*np.transpose([a - 0.6 * (b - a), b + 0.3 * (b - a)]), ":", color="gray")
axes[1].plot(*np.transpose([a, b]), color="C2", lw=2.4)
for tip, name, at in [(a, "$a$", (1.3, 0.2)), (b, "$b$", (0.2, 1.8))]:
    axes[1].annotate("", tip, (0, 0), arrowprops=arrow | {"color": "gray", "lw": 1.5})
    axes[1].text(*at, name, fontsize=18, ha="center", va="center")
for t in [0, 0.5, 1]:
    axes[1].plot(*(a + t * (b - a)), "o", color="C2", ms=7)
    axes[1].text(
        *(a + t * (b - a) + (0.3, 0)),
        f"$t = {t:g}$",
        color="C2",
        va="center",
        fontsize=16,
    )
for ax in axes:
    ax.plot(0, 0, "o", color="black")
    ax.set_xlabel("$x_1$", fontsize=18)
    ax.tick_params(labelsize=15)
    ax.set(aspect="equal", xlim=(-2.7, 4.8), ylim=(-1.5, 3.8))
axes[0].set_ylabel("$x_2$", fontsize=18)
