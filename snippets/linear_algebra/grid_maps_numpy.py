"""A matrix moves the whole grid, and its columns say where the two basis vectors go."""

# %% columns
import numpy as np
import matplotlib.pyplot as plt

c, s = 0.75**0.5, 0.5  # cosine and sine of 30 degrees
maps = {
    "nothing": np.array([[1.0, 0.0], [0.0, 1.0]]),
    "scale": np.array([[1.5, 0.0], [0.0, 0.5]]),
    "rotate": np.array([[c, -s], [s, c]]),
    "shear": np.array([[1.0, 0.8], [0.0, 1.0]]),
    "reflect": np.array([[0.0, 1.0], [1.0, 0.0]]),
    "project": np.array([[0.8, 0.4], [0.4, 0.2]]),
}

e_1, e_2 = np.array([1.0, 0.0]), np.array([0.0, 1.0])
for name, A in maps.items():
    print(
        f"{name:8} A e_1 = {(A @ e_1).round(3).tolist()!s:13}"
        f"  A e_2 = {(A @ e_2).round(3).tolist()!s:14}"
        f"  row 1 {A[0].round(3).tolist()}"
    )

# %% figure
fig, axes = plt.subplots(3, 2, figsize=(6, 8.4), sharex=True, sharey=True)
ticks = np.linspace(-1.5, 1.5, 7)
for ax, (name, A) in zip(axes.flat, maps.items()):
    for t in ticks:  # a grid line is two end points
        for line in ([[t, t], [-1.5, 1.5]], [[-1.5, 1.5], [t, t]]):
            ax.plot(*(A @ np.array(line)), color="gray", lw=0.7)
    square = np.array([[0.0, 1.0, 1.0, 0.0], [0.0, 0.0, 1.0, 1.0]])
    ax.fill(*(A @ square), color="C2", alpha=0.25)
    for j, (style, mark) in enumerate(["-o", "-^"]):
        ax.plot([0, A[0, j]], [0, A[1, j]], style, color=f"C{j}", lw=2.5)
        ax.plot(*A[:, j], mark, color=f"C{j}", ms=8, label=f"$A e_{j + 1}$")
    ax.set_title(name, fontsize=20)
    ax.set(aspect="equal", xlim=(-1.9, 1.9), ylim=(-1.9, 1.9))
    ax.axis("off")
axes[0, 0].legend(loc="lower left", fontsize=18, handletextpad=0, borderpad=0.2)
