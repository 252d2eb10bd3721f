"""A matrix product adds up over the index that two tables share."""

# %% product
import numpy as np
import matplotlib.pyplot as plt

A = np.array([  # (3, 2): portions, person by dish
    [2, 1],
    [0, 3],
    [1, 2],
])
B = np.array([  # (2, 4): one portion, dish by nutrient
    [150, 6, 5, 4],
    [200, 4, 1, 2],
])

C = np.zeros((3, 4), dtype=int)
for i in range(3):  # each person
    for j in range(4):  # each nutrient
        for k in range(2):  # add up over the dishes
            C[i, j] += A[i, k] * B[k, j]

for name, row in zip(["Ada", "Ben", "Cem"], C.tolist()):
    print(name, row)
print("A @ B", (A @ B).tolist())
assert np.array_equal(A @ B, C)

# %% figure
fig, ax = plt.subplots(figsize=(6, 4.4))
tables = [
    ("$A$", A, 0, 0, lambda i, j: i == 1),
    ("$B$", B, 3, 3, lambda i, j: j == 2),
    ("$C = AB$", C, 3, 0, lambda i, j: i == 1 and j == 2),
]
for name, M, left, top, marked in tables:
    for (i, j), value in np.ndenumerate(M):
        cell = (left + j, top - i), 1, 1
        if marked(i, j):
            ax.add_patch(plt.Rectangle(*cell, fc="C0", alpha=0.25, lw=0))
        ax.add_patch(plt.Rectangle(*cell, fc="none", ec="gray", lw=0.8))
        ax.text(
            left + j + 0.5,
            top - i + 0.5,
            value,
            ha="center",
            va="center",
            fontweight="bold" if marked(i, j) else "normal",
        )
    m, n = M.shape
    ax.text(left + n / 2, top - m + 0.85, name, ha="center", va="top", fontsize=14)
for i, name in enumerate(["Ada", "Ben", "Cem"]):
    ax.text(-0.15, 0.5 - i, name, ha="right", va="center")
for k, name in enumerate(["soup", "rice"]):
    ax.text(k + 0.5, 1.15, name, ha="center")
    ax.text(2.85, 3.5 - k, name, ha="right", va="center")
for j, name in enumerate(["kcal", "protein", "fat", "fibre"]):
    ax.text(3.5 + j, 4.15, name, ha="center")
ax.text(7.2, -0.5, r"$0 \cdot 5 + 3 \cdot 1$", va="center", color="C0", fontsize=13)
ax.set(xlim=(-0.9, 8.9), ylim=(-2.7, 4.6), aspect="equal")
ax.axis("off")
