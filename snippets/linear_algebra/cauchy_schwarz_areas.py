"""A dot product is the area of a rectangle that fits into the one of the lengths."""

# %% figure
import matplotlib.pyplot as plt
import numpy as np

fig, axes = plt.subplots(1, 3, figsize=(6.6, 2.9), sharex=True, sharey=True)
a, length = np.array([1.6, 0.0]), 2.0
for ax, degrees in zip(axes, [70, 40, 0]):
    phi = np.deg2rad(degrees)
    b = length * np.array([np.cos(phi), np.sin(phi)])
    shadow = b[0]  # the length of the projection on a
    ax.add_patch(plt.Rectangle((0, 0), length, -a[0], fc="none", ec="gray", ls="--"))
    ax.add_patch(plt.Rectangle((0, 0), shadow, -a[0], fc="C2", ec="C2", alpha=0.35))
    ax.plot([b[0], b[0]], [0, b[1]], ":", color="gray")
    for tip, name, color in [(a, "$a$", "C0"), (b, "$b$", "C1")]:
        ax.annotate(
            "", tip, (0, 0), arrowprops={"arrowstyle": "-|>", "color": color, "lw": 2}
        )
        ax.annotate(
            name, tip, (3, 5), textcoords="offset points", color=color, fontsize=15
        )
    ax.set(
        aspect="equal",
        xlim=(-0.2, 2.5),
        ylim=(-1.8, 2.3),
        xticks=[],
        yticks=[],
        title=rf"$\cos\varphi = {np.cos(phi):.2f}$",
    )
