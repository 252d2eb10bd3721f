"""Sigmoid and tanh give their slope away from their value; both go flat far out."""

import numpy as np
import matplotlib.pyplot as plt


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def slopes(x):
    """sigma (1 - sigma), 1 - tanh^2, and 1 where x > 0."""
    s, t = sigmoid(x), np.tanh(x)
    return s * (1 - s), 1 - t**2, np.where(x > 0, 1.0, 0.0)


# %% demo
print("   x   sigmoid'     tanh'   relu'")
for x in [-5.0, -1.0, 0.5, 2.0, 5.0]:
    ds, dt, dr = slopes(np.array(x))
    print(f"{x:4.1f} {ds:10.4f} {dt:9.4f} {dr:7.1f}")

# %% figure
x = np.linspace(-4, 4, 161)
curves = [("$\\sigma$", sigmoid(x)), ("tanh", np.tanh(x)), ("ReLU", np.maximum(x, 0))]
fig, axes = plt.subplots(1, 3, figsize=(6, 3), sharey=True)
for ax, (name, y), dy in zip(axes, curves, slopes(x)):
    for side in [x < 0, x > 0]:  # the ReLU has no slope at 0
        ax.plot(x[side], dy[side], "--", color="C1")
    ax.plot(x, y, color="C0")
    ax.set(title=name, xlabel="$x$", ylim=(-1.15, 2.1), xticks=[-4, 0, 4])
    ax.axhline(0, color="gray", lw=0.6, zorder=0)
    ax.title.set_fontsize(16)
axes[0].text(-3.8, 1.7, "solid: value", color="C0", fontsize=13)
axes[0].text(-3.8, 1.35, "dashed: slope", color="C1", fontsize=13)
