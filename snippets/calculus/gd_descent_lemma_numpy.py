"""A smooth loss stays below a parabola of curvature beta, so its bottom is safe."""

import numpy as np
import matplotlib.pyplot as plt


def L(theta):
    return theta**2 / 4 + np.cos(theta)


def slope(theta):
    return theta / 2 - np.sin(theta)


# %% smooth
grid = np.linspace(-8, 8, 4001)
ratios = np.abs(np.diff(slope(grid)) / np.diff(grid))
beta = 1.5  # |L''| = |1/2 - cos| <= 3/2
print(f"steepest change of slope seen {ratios.max():.4f}, beta = {beta}")

# %% bound
theta = 4.5  # where you stand
bound = L(theta) + slope(theta) * (grid - theta) + beta / 2 * (grid - theta) ** 2
above = bound - L(grid)
print(f"bound - L: least {above.min():.4f}, largest {above.max():.3f}")

# %% step
for eta in (1 / beta, 1.9 / beta):
    after = theta - eta * slope(theta)
    promise = eta * (1 - eta * beta / 2) * slope(theta) ** 2
    fall = L(theta) - L(after)
    print(f"eta = {eta:.3f}: promised fall {promise:.3f}, found {fall:.3f}")

# %% figure
fig, ax = plt.subplots()
ax.plot(grid, L(grid), lw=2.2)
ax.plot(grid, bound, "--", color="C1")
ax.plot(theta, L(theta), "o", color="black", ms=8)
low = theta - slope(theta) / beta
ax.plot(low, bound.min(), "v", color="C1", ms=9)
ax.plot([low, low], [L(low), bound.min()], ":", color="gray")
ax.plot(low, L(low), "o", color="C0", ms=8)
ax.text(-4.6, 6.4, r"$L$", color="C0", fontsize=16)
ax.text(5.7, 9.2, "bound", color="C1", fontsize=15, ha="right")
ax.text(theta + 0.3, L(theta) - 0.7, r"$\theta_0$", fontsize=16)
ax.text(low - 0.2, -1.0, r"$\theta_1$ for $\eta = 1/\beta$", fontsize=15, ha="center")
ax.set(xlim=(-6, 8), ylim=(-1.6, 11), xlabel=r"$\theta$")
