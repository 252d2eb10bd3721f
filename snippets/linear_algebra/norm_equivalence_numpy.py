"""In R^n three norms stay within factors of each other that grow with n."""

import numpy as np
import matplotlib.pyplot as plt

print("      n       |x|_1  |x|_2 |x|_inf")
for n in [2, 100, 1_000_000]:
    spike, flat = np.zeros(n), np.ones(n)  # (n,), (n,)  the two extreme shapes
    spike[0] = 1.0
    for name, x in [("spike", spike), ("flat", flat)]:
        one, two, largest = (np.linalg.norm(x, p).item() for p in (1, 2, np.inf))
        print(f"{n:7} {name:5} {one:7.0f} {two:6.1f} {largest:7.0f}")

# %% random
rng = np.random.default_rng(0)
X = rng.normal(size=(100_000, 3))  # (10^5, n)
one, two = np.linalg.norm(X, 1, axis=1), np.linalg.norm(X, 2, axis=1)
share = one / two  # (10^5,)  from 1 to sqrt(3) = 1.732
print(f"|x|_1 / |x|_2 in R^3: from {share.min():.3f} to {share.max():.3f}")

# %% figure
phi = np.linspace(0, 2 * np.pi, 721)
circle = np.stack([np.cos(phi), np.sin(phi)])  # (2, 721)
diamond = circle / np.linalg.norm(circle, 1, axis=0)
fig, ax = plt.subplots(figsize=(6, 4.2))
for curve, style, color, name, at in [
    (diamond, "-", "C0", r"$\|x\|_1 = 1$", (0.5, 0.5)),
    (circle, "--", "C1", r"$\|x\|_2 = 1$", (0.9950, 0.1)),
    (np.sqrt(2) * diamond, "-.", "C2", r"$\|x\|_1 = \sqrt{2}$", (1.0142, -0.4)),
]:
    ax.plot(*curve, style, color=color)
    ax.annotate(
        name,
        at,
        (1.6, at[1]),
        color=color,
        va="center",
        fontsize=18,
        arrowprops={"arrowstyle": "-", "color": color, "lw": 0.9},
    )
ax.plot([1, 0, -1, 0], [0, 1, 0, -1], "o", color="black", ms=7)
flat = np.array([[1, -1, -1, 1], [1, 1, -1, -1]]) / np.sqrt(2)
ax.plot(*flat, "s", color="black", ms=7)
ax.set_xlabel("$x_1$", fontsize=18)
ax.set_ylabel("$x_2$", fontsize=18)
ax.tick_params(labelsize=15)
ax.set(
    aspect="equal",
    xlim=(-1.55, 2.95),
    ylim=(-1.55, 1.55),
    xticks=[-1, 0, 1],
    yticks=[-1, 0, 1],
)
