"""One vector has different coordinates in different bases."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

B = np.array([
    [2.0, -1.0],
    [1.0, 1.0],
])  # columns b_1 and b_2
x = np.array([3.0, 3.0])
c = np.linalg.solve(B, x)  # (n,) coordinates in basis b
print("in the basis e:", x.tolist(), "  in the basis b:", c.round(4).tolist())
print("c_1 b_1 + c_2 b_2 =", (c[0] * B[:, 0] + c[1] * B[:, 1]).round(4).tolist())

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.2), sharex=True, sharey=True)
for ax, basis, names, at in zip(axes, (np.eye(2), B), ("e", "b"), (x, c)):
    for k in range(-6, 7):
        for i, j in ((0, 1), (1, 0)):
            ends = np.stack(
                [k * basis[:, i] - 9 * basis[:, j], k * basis[:, i] + 9 * basis[:, j]],
                axis=1,
            )
            ax.plot(*ends, color="gray", lw=0.5)
    path = np.stack([0 * x, at[0] * basis[:, 0], x], axis=1)
    ax.plot(*path, ":", color="black", lw=2)
    for i, color in enumerate(["C0", "C1"]):
        ax.annotate(
            "",
            basis[:, i],
            (0, 0),
            arrowprops={"arrowstyle": "-|>", "color": color, "lw": 2.5},
        )
        ax.annotate(
            f"${names}_{i + 1}$",
            basis[:, i],
            [(6, -14), (-8, 7)][i],
            textcoords="offset points",
            color=color,
            fontsize=15,
        )
    ax.plot(*x, "o", color="black")
    ax.annotate("$x$", x, (6, 3), textcoords="offset points", fontsize=15)
    ax.set(
        aspect="equal",
        xlim=(-2, 4.4),
        ylim=(-1, 4.2),
        xticks=[],
        yticks=[],
        title=rf"${at[0]:.3g} \, {names}_1 + {at[1]:.3g} \, {names}_2$",
    )
