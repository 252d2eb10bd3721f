"""If the labels meant nothing, how often would shuffled ones differ as much?"""

from itertools import combinations
import numpy as np
import matplotlib.pyplot as plt

u = np.array([23.1, 19.8, 27.4, 22.0, 25.6, 21.3, 24.9, 26.2])  # old page, seconds
v = np.array([20.4, 18.9, 22.8, 17.6, 23.5, 19.2, 21.7, 20.1])  # new page
d = u.mean() - v.mean()

# %% demo
rng = np.random.default_rng(0)
both = np.concatenate([u, v])
shuffled = rng.permuted(np.tile(both, (10000, 1)), axis=1)
D = shuffled[:, :8].mean(axis=1) - shuffled[:, 8:].mean(axis=1)
count = np.sum(np.abs(D) >= d - 1e-9)  # ties, up to rounding
print(f"difference {d:.3f} s")
print(f"reached by {count} of 10000, p = {(1 + count) / (1 + 10000):.4f}")
old = both[np.array(list(combinations(range(16), 8)))].mean(axis=1)  # all splits
D_all = old - (both.sum() - 8 * old) / 8
reached = np.abs(D_all) >= d - 1e-9
print(f"reached by {reached.sum()} of all {len(D_all)}, ", end="")
print(f"p = {reached.mean():.4f}")

# %% figure
fig, ax = plt.subplots()
ax.hist(D, bins=41, color="C0", alpha=0.7)
for side in (-d, d):
    ax.axvline(side, color="C1", ls="--")
ax.text(d - 0.1, 560, "observed", color="C1", ha="right", fontsize=14)
ax.set(xlabel="difference of the means after a shuffle (s)", ylabel="shuffles")
