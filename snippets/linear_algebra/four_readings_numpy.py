"""One product, four readings: entries, columns, rows, layers."""

import numpy as np
import matplotlib.pyplot as plt

A = np.array([[2, 1], [0, 3], [1, 2]])  # (m, n) = (3, 2)
B = np.array([[1, 0, 2, -1], [3, 1, 0, 2]])  # (n, p) = (2, 4)
m, n, p = 3, 2, 4

entries = np.array([[A[i] @ B[:, j] for j in range(p)] for i in range(m)])
columns = np.stack([A @ B[:, j] for j in range(p)], axis=1)
rows = np.stack([A[i] @ B for i in range(m)])
layers = [np.outer(A[:, k], B[k]) for k in range(n)]  # n matrices, each (m, p)

# %% demo
for name, M in [
    ("entries", entries),
    ("columns", columns),
    ("rows", rows),
    ("layers", sum(layers)),
]:
    print(f"{name:8}", M.tolist())
print("layer 1 ", layers[0].tolist())
print("layer 2 ", layers[1].tolist())


# %% figure
def part(M, i=None, j=None, value=1):
    """A grid like M: `value` in row i and column j (None: in all of them), else 0."""
    r, c = np.indices(M.shape)
    return value * (((i is None) | (r == i)) & ((j is None) | (c == j)))


C = A @ B
readings = [
    ("entries: a row times a column", part(A, 1), part(B, j=2), part(C, 1, 2)),
    ("columns: $A$ times a column", part(A), part(B, j=2), part(C, j=2)),
    ("rows: a row times $B$", part(A, 1), part(B), part(C, 1)),
    (
        "layers: a column times a row, added up",
        part(A, j=0) + part(A, j=1, value=2),
        part(B, i=0) + part(B, i=1, value=2),
        part(C, value=3),
    ),
]
fig, axes = plt.subplots(4, 1, figsize=(6, 8.2))
for ax, (title, *grids) in zip(axes, readings):
    for grid, left in zip(grids, (0, 3, 8.2)):
        for (r, c), value in np.ndenumerate(grid):
            cell = (left + c, grid.shape[0] / 2 - r - 1), 1, 1
            color = ["none", "C0", "C1", "C0"][value]
            ax.add_patch(plt.Rectangle(*cell, fc=color, alpha=0.3, lw=0))
            if value >= 2:  # hatched, so that layer 2 may lie over layer 1
                ax.add_patch(
                    plt.Rectangle(*cell, fc="none", ec="C1", hatch="////", lw=0)
                )
            ax.add_patch(plt.Rectangle(*cell, fc="none", ec="gray", lw=0.8))
    for x, sign in [(2.5, r"$\cdot$"), (7.6, "$=$")]:
        ax.text(x, 0, sign, ha="center", va="center", fontsize=15)
    ax.set(xlim=(-0.1, 12.3), ylim=(-1.6, 1.6), aspect="equal")
    ax.set_title(title, loc="left")
    ax.axis("off")
for x, name in [(1, "$A$"), (5, "$B$"), (10.2, "$AB$")]:
    axes[-1].text(x, -2.1, name, ha="center", va="center", fontsize=14)
