"""Without centring, the first axis points near the mean, not along the spread."""

import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import load_iris

X = load_iris().data[:, 1:3]  # (n, d): two lengths in cm
x_bar = X.mean(axis=0)
C = np.cov(X, rowvar=False)  # (d, d)


def first_axis(M):
    """First right singular vector, shape (d,), its last entry positive."""
    v = np.linalg.svd(M, full_matrices=False)[2][0]
    return v * np.sign(v[-1])


# %% wrong
wrong = first_axis(X)
print("SVD of X:      ", wrong.round(3), f" variance along it {wrong @ C @ wrong:.3f}")
print("mean direction:", (x_bar / np.linalg.norm(x_bar)).round(3))

# %% right
right = first_axis(X - x_bar)
print("SVD of X_c:    ", right.round(3), f"variance along it {right @ C @ right:.3f}")

# %% figure
fig, ax = plt.subplots(figsize=(5.2, 5))
ax.plot(*X.T, ".", color="gray", ms=4)
ax.axline((0, 0), wrong, color="C1", ls="--")
slope = np.degrees(np.arctan2(wrong[1], wrong[0]))
ax.text(0.3, 1.3, "axis of $X$", color="C1", rotation=slope)
ax.axline(x_bar, x_bar + right, color="C0")
ax.text(2.55, 6.9, "axis of $X_c$", color="C0", ha="right")
ax.plot(*x_bar, "o", color="black")
ax.text(*(x_bar + [0.12, -0.12]), r"$\bar x$", fontsize=14, va="top")
ax.plot(0, 0, "+", color="black", ms=10)
ax.set(
    xlabel="$x_1$: width of sepals",
    ylabel="$x_2$: length of petals",
    xlim=(-0.3, 5),
    ylim=(-0.3, 7.4),
    aspect="equal",
)
