"""Temperature moves softmax between the largest score and equal chances."""

import numpy as np
import matplotlib.pyplot as plt

words = ["mat", "sofa", "roof", "moon"]
z = np.array([3.0, 2.0, 1.0, -1.0])


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()


# %% demo
for T in (0.1, 1.0, 5.0, 100.0):
    p = softmax(z / T)
    print(f"T = {T:5}: ", "  ".join(f"{w} {q:.3f}" for w, q in zip(words, p)))

# %% figure
fig, axes = plt.subplots(1, 3, sharey=True)
for ax, T in zip(axes, (0.3, 1.0, 5.0)):
    ax.bar(words, softmax(z / T), color="C0")
    ax.set_title(f"$T = {T:g}$")
    ax.tick_params(axis="x", rotation=60)
axes[0].set_ylabel("$p_i$")
