"""Three losses of a margin: all convex, and each lacks something else."""

# %% figure
import numpy as np
import matplotlib.pyplot as plt

m = np.linspace(-2, 3.2, 400)  # the margin: right if positive
losses = {
    "squared": ((1 - m) ** 2, "C0", "-"),
    "logistic": (np.logaddexp(0, -m), "C1", "--"),
    "hinge": (np.maximum(0, 1 - m), "C2", ":"),
}
fig, axes = plt.subplots(1, 3, figsize=(6, 3.2), sharey=True)
for ax, (name, (values, color, style)) in zip(axes, losses.items()):
    for other, _, _ in losses.values():
        ax.plot(m, other, color="gray", lw=0.6)
    ax.plot(m, values, style, color=color, lw=2.6)
    ax.axvline(0, color="gray", lw=0.8)
    ax.set_title(name, fontsize=15, color=color)
    ax.set(xlim=(-2, 3.2), ylim=(-0.2, 4), xticks=[-1, 0, 1, 2, 3])
    ax.set_xlabel("margin", fontsize=14)
axes[0].plot(1, 0, "o", color="black", ms=6)
axes[2].plot(1, 0, "o", color="black", ms=6)
