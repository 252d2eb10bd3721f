"""Of 3600 directions, the one with the steepest slope is the gradient's."""

import numpy as np
import matplotlib.pyplot as plt


def f(x):
    return np.sin(x[0]) + x[1] ** 2 / 2


x, h = np.array([1.0, 1.5]), 1e-6
g = np.stack([np.cos(x[0]), x[1]])  # the gradient of f at x

angle = np.radians(np.arange(3600) / 10)
U = np.stack([np.cos(angle), np.sin(angle)])  # (2, 3600): unit vectors
slope = (f(x[:, None] + h * U) - f(x)) / h

# %% demo
up, down = np.argmax(slope), np.argmin(slope)
print(f"gradient {g.round(3)}, length {np.linalg.norm(g):.3f}")
print(f"steepest up   {slope[up]:6.3f} along {U[:, up].round(3)}")
print(f"steepest down {slope[down]:6.3f} along {U[:, down].round(3)}")
print(f"gradient / length       {(g / np.linalg.norm(g)).round(3)}")
print(f"level across the gradient: {abs(slope[(up + 900) % 3600]):.3f}")

# %% figure
fig, ax = plt.subplots()
ax.plot(np.degrees(angle), slope, color="C0")
ax.axhline(np.linalg.norm(g), color="C1", ls="--")
ax.text(180, 1.74, r"$\|\nabla f(x)\|$", color="C1", fontsize=15)
for k, name in [(up, r"along $\nabla f(x)$"), (down, r"along $-\nabla f(x)$")]:
    ax.plot(np.degrees(angle[k]), slope[k], "o", color="C1", ms=8)
    ax.text(
        np.degrees(angle[k]),
        slope[k] - 0.8 * np.sign(slope[k]),
        name,
        color="C1",
        ha="center",
        va="center",
        fontsize=14,
    )
ax.axhline(0, color="gray", lw=0.8)
ax.set(
    xlabel="direction of $u$ in degrees",
    ylabel=r"$\nabla f(x)^⊤ u$",
    xticks=range(0, 361, 90),
    ylim=(-1.8, 2.2),
)
