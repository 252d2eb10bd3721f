"""Nine and ten can each be written in six ways, but ten is more likely."""

import numpy as np
import matplotlib.pyplot as plt

die = np.arange(1, 7)
rolls = np.stack(np.meshgrid(die, die, die, indexing="ij"), axis=-1).reshape(-1, 3)
total = rolls.sum(axis=1)  # (216,)

# %% count
ways, orders = {}, {}
for s in [9, 10]:
    faces = np.sort(rolls[total == s], axis=1)  # forget the order of the dice
    ways[s], orders[s] = np.unique(faces, axis=0, return_counts=True)
    print(f"sum {s}: {len(ways[s])} ways, {orders[s].sum()} of {len(rolls)} rolls")
    for way, n in zip(ways[s].tolist(), orders[s].tolist()):
        print("  ", *way, " orders:", n)

# %% figure
fig, axes = plt.subplots(2, 1, figsize=(6, 4), sharey=True)
for ax, s in zip(axes, [9, 10]):
    names = ["".join(map(str, way)) for way in ways[s]]
    ax.bar(names, orders[s], color=f"C{s - 9}", width=0.6)
    ax.set(ylabel="orders", ylim=(0, 9), yticks=[0, 3, 6])
    ax.text(-0.4, 7.2, f"sum {s}: {orders[s].sum()} of 216 rolls", color=f"C{s - 9}")
axes[1].set(xlabel="the three faces, sorted")
