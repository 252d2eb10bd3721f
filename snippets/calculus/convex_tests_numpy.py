"""Tangents and curvatures tell what chords tell: a bowl, and one with a hill."""

import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2, 2, 401)
tables = {  # f, f', f'' on the grid
    "square": (x**2, 2 * x, 2 + 0 * x),
    "quartic": (x**4 - 3 * x**2 + x, 4 * x**3 - 6 * x + 1, 12 * x**2 - 6),
}
for name, (f, slope, curvature) in tables.items():
    tangents = f[:, None] + slope[:, None] * (x - x[:, None])  # (u, v)
    above = f - tangents  # f(v) - tangent
    inside = x[curvature < 0]
    where = f"from {inside[0]:.2f} to {inside[-1]:.2f}" if len(inside) else "nowhere"
    print(f"{name:8} least f - tangent {above.min():6.2f}   f'' < 0 {where}")

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.4), sharex=True)
for ax, (f, slope, curvature), title in zip(
    axes, tables.values(), ["$x^2$", "$x^4 - 3x^2 + x$"]
):
    ax.plot(x, f, lw=2.2)
    ax.plot(x[curvature < 0], f[curvature < 0], color="C3", lw=5, alpha=0.5)
    for i, style in [(90, "--"), (220, "-."), (310, ":")]:
        ax.plot(x, f[i] + slope[i] * (x - x[i]), style, color="C1", lw=1.4)
        ax.plot(x[i], f[i], "o", color="black", ms=6)
    ax.set_title(title, fontsize=15)
    ax.set_xlabel("$x$", fontsize=14)
axes[0].set(ylim=(-3, 4))
axes[1].set(ylim=(-6, 4))
axes[1].text(0.05, 1.9, "bent down", color="C3", fontsize=15, ha="center")
