"""Elimination turns three equations into a staircase, one column after the other."""

import numpy as np
import matplotlib.pyplot as plt

A = np.array([
    [2.0, 1.0, 1.0],
    [4.0, 3.0, 3.0],
    [8.0, 7.0, 9.0],
])  # (n, n)
b = np.array([3.0, 7.0, 19.0])  # (n,)

# %% steps
S = np.column_stack([A, b])  # (n, n + 1), one equation a row
stages = [S.copy()]
for k in range(2):  # below the pivot S[k, k]
    for i in range(k + 1, 3):
        factor = S[i, k] / S[k, k]
        S[i] = S[i] - factor * S[k]
        print(f"row {i + 1} minus {factor:.0f} times row {k + 1}:", S[i].tolist())
    stages.append(S.copy())

# %% back
x = np.zeros(3)
for i in (2, 1, 0):  # from the last equation upwards
    x[i] = (S[i, 3] - S[i, i + 1 : 3] @ x[i + 1 :]) / S[i, i]
    print(f"x_{i + 1} = {x[i]:.0f}")
print("A x =", (A @ x).tolist())

# %% figure
fig, axes = plt.subplots(1, 3, figsize=(6.6, 2.3))
titles = ["three equations", "column 1 cleared", "a staircase"]
for ax, stage, title, done in zip(axes, stages, titles, range(3)):
    for (i, j), entry in np.ndenumerate(stage):
        circle = {"boxstyle": "circle", "fc": "white", "ec": "C1"}
        ax.text(
            j,
            -i,
            f"{entry:.0f}",
            ha="center",
            va="center",
            fontsize=17,
            color="gray" if j < i and entry == 0 else "black",
            bbox=circle if i == j and i <= done else None,
        )  # the pivots
    ax.axvline(2.5, color="gray", lw=1)
    ax.set_title(title, fontsize=14)
    ax.set(xlim=(-0.6, 3.6), ylim=(-2.6, 0.6))
    ax.axis("off")
