"""The secants through a fixed point turn into the tangent."""

# %% figure
import numpy as np
import matplotlib.pyplot as plt


def f(x):
    return x**2


x, end = 1.0, 3.35
u = np.linspace(0, 3.1, 100)
fig, ax = plt.subplots(figsize=(6, 4.4))
ax.plot(u, f(u), color="black", lw=2.5)
ax.text(2.62, 9.0, "$f(x) = x^2$", fontsize=16, ha="right")
for h, style, color in [(2.0, "-.", "C2"), (1.2, "--", "C1"), (0.5, ":", "C3")]:
    slope = (f(x + h) - f(x)) / h
    ax.plot([0.6, end], f(x) + slope * (np.array([0.6, end]) - x), style, color=color)
    ax.plot(x + h, f(x + h), "o", color=color, ms=8)
    ax.text(
        end + 0.05,
        f(x) + slope * (end - x),
        f"$h = {h:g}$: slope {slope:g}",
        color=color,
        fontsize=14,
        va="center",
    )
ax.plot([0.2, end], f(x) + 2 * (np.array([0.2, end]) - x), color="C0", lw=3)
ax.text(
    end + 0.05,
    f(x) + 2 * (end - x),
    "tangent: slope 2",
    color="C0",
    fontsize=14,
    va="center",
)
ax.plot(x, f(x), "s", color="C0", ms=9)
ax.set(
    xlim=(0, 4.9),
    ylim=(-0.8, 10.6),
    xticks=[1, 1.5, 2.2, 3],
    xticklabels=["$x$", "", "", "$x + h$"],
    yticks=[],
)
ax.tick_params(labelsize=16)
