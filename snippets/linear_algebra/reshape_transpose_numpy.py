"""Reshape keeps the order in memory; transpose keeps rows and columns together."""

import numpy as np
import matplotlib.pyplot as plt

# %% demo
A = np.array([  # (2, 3)
    [1, 2, 3],
    [4, 5, 6],
])
B, C = A.reshape(3, 2), A.T  # both (3, 2)
print("in memory   ", A.ravel().tolist())
print("A.reshape   ", B.tolist())
print("A.T         ", C.tolist())
print("their ravels", B.ravel().tolist(), C.ravel().tolist())

m, n = A.shape
places = [(i - 1) * n + j for i in (1, 2) for j in (1, 2, 3)]  # i, j from 1
print("A_ij stands at place (i - 1) n + j:", places)

A[0, 1] = 20  # neither of them is a copy
print("after A_12 = 20:", B.tolist(), C.tolist())

# %% figure
fig, ax = plt.subplots(figsize=(6, 2.9))
line = np.array([[1, 2, 3, 4, 5, 6]])
grids = [
    (0, "A", line.reshape(2, 3)),
    (5, "A.reshape(3, 2)", line.reshape(3, 2)),
    (9.4, "A.T", line.reshape(2, 3).T),
]
for left, name, grid in grids:
    for (i, j), value in np.ndenumerate(grid):
        shade = {"fc": "none"} if value <= 3 else {"fc": "none", "hatch": "////"}
        ax.add_patch(plt.Rectangle((left + j, -i), 1, 1, ec="gray", lw=0.8, **shade))
        ax.text(
            left + j + 0.5,
            -i + 0.47,
            value,
            ha="center",
            va="center",
            fontsize=18,
            bbox={"boxstyle": "circle,pad=0.12", "fc": "white", "ec": "none"},
        )
    ax.text(left + grid.shape[1] / 2, 1.3, name, ha="center", fontsize=16)
    path = np.array([(left + j + 0.5, -i + 0.5) for (i, j), _ in np.ndenumerate(grid)])
    ax.plot(*path[np.argsort(grid.ravel())].T, "-", color="C1", lw=1.5, zorder=1.5)
ax.set(aspect="equal", xlim=(-0.3, 11.8), ylim=(-2.3, 2))
ax.axis("off")
