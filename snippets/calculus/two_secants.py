"""The secant through both sides is nearly parallel to the tangent."""

# %% figure
import numpy as np
import matplotlib.pyplot as plt


def f(x):
    return 0.25 * x**3 + 0.5


x, h = 1.0, 0.7
u = np.linspace(0.0, 2.1, 100)
slope = 0.75 * x**2
fig, ax = plt.subplots(figsize=(6, 3.8))
ax.plot(u, f(u), color="black", lw=2.5)
wide = np.array([-0.75, 0.9])
ax.plot(x + wide, f(x) + slope * wide, color="gray", lw=2.5)
for a, style, color in [(x, "--", "C0"), (x - h, "-.", "C1")]:
    m = (f(x + h) - f(a)) / (x + h - a)
    ends = np.array([a - 0.15, x + h + 0.25])
    ax.plot(ends, f(a) + m * (ends - a), style, color=color, lw=2)
for place, name in [(x - h, "$x - h$"), (x, "$x$"), (x + h, "$x + h$")]:
    ax.plot(place, f(place), "o", color="black", ms=7)
    ax.plot([place, place], [0.2, f(place)], color="gray", lw=0.7)
ax.text(2.0, 2.15, "forward", color="C0", fontsize=15)
ax.text(2.0, 1.82, "central", color="C1", fontsize=15)
ax.text(1.93, 1.38, "tangent", color="gray", fontsize=15)
ax.set(
    xlim=(-0.05, 2.5),
    ylim=(0.2, 2.5),
    yticks=[],
    xticks=[x - h, x, x + h],
    xticklabels=["$x - h$", "$x$", "$x + h$"],
)
ax.tick_params(labelsize=15)
