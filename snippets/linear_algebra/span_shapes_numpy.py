"""One vector spans a line; two span a plane, unless they lie on one line."""

import numpy as np
import matplotlib.pyplot as plt

v_1, v_2 = np.array([1.0, 0.0, 1.0]), np.array([0.0, 1.0, 1.0])
lists = {
    "one vector": [v_1],
    "two independent": [v_1, v_2],
    "two dependent": [v_1, -2 * v_1],
}

# %% run
c = np.array([3.0, -1.0])  # coefficients
for name, vectors in lists.items():
    V = np.stack(vectors, axis=1)  # (3, k)
    print(
        f"{name:16} V c = {(V @ c[: len(vectors)]).tolist()},",
        f"dimension of the span {np.linalg.matrix_rank(V)}",
    )

# %% figure
P = np.array([
    [-0.5, 1.0, 0.0],
    [-0.4, -0.15, 1.0],
])  # (2, 3)  space on paper
fig, axes = plt.subplots(1, 3, figsize=(6, 2.4))
names = [["$v_1$"], ["$v_1$", "$v_2$"], ["$v_1$", "$-2v_1$"]]
for ax, (name, vectors), labels in zip(axes, lists.items(), names):
    for i, e in enumerate(np.eye(3)):
        end = P @ e * [3.1, 2.0, 2.2][i]
        ax.plot(*zip(-end, end), color="gray", lw=0.7)
        ax.text(*(1.14 * end), f"$x_{i + 1}$", color="gray", ha="center", va="center")
    if name == "two independent":
        s, t = np.meshgrid(np.linspace(-1.5, 1.5, 7), np.linspace(-1.5, 1.5, 7))
        points = s[..., None] * (P @ v_1) + t[..., None] * (P @ v_2)  # (7, 7, 2)
        ax.fill(*points[[0, 0, -1, -1], [0, -1, -1, 0]].T, color="C0", alpha=0.2)
    else:
        points = np.linspace(-3, 3, 13)[:, None] * (P @ v_1)  # (13, 2)
        ax.plot(*points[[0, -1]].T, color="C0", lw=1.5)
    ax.plot(*points.reshape(-1, 2).T, ".", color="C0", ms=4)
    for i, (v, label) in enumerate(zip(vectors, labels)):
        ax.annotate(
            "",
            P @ v,
            (0, 0),
            arrowprops={"arrowstyle": "->", "color": f"C{i + 1}", "lw": 2.5},
        )
        side = [-0.75, 0.05] if i == 0 else [0.6, 0.1]
        ax.text(
            *(P @ v + side),
            label,
            color=f"C{i + 1}",
            fontsize=16,
            ha="center",
            bbox={"pad": 0.5, "fc": "white", "ec": "none", "alpha": 0.7},
        )
    ax.set_title(name, fontsize=14)
    ax.set(aspect="equal", xlim=(-2.5, 2.5), ylim=(-2.6, 2.6))
    ax.axis("off")
