"""A convex function lies below its chords; one chord below the graph refutes it."""

import numpy as np
import matplotlib.pyplot as plt


# %% chords
def square(x):
    return x**2


def quartic(x):
    return x**4 - 3 * x**2 + x


r = np.linspace(-2, 2, 81)
u, v = np.meshgrid(r, r)
for f in (square, quartic):
    worst = np.stack([
        t * f(u) + (1 - t) * f(v) - f(t * u + (1 - t) * v)
        for t in (0.1, 0.3, 0.5, 0.7, 0.9)
    ])  # chord - f
    count = (worst < -1e-9).sum()
    print(
        f"{f.__name__:7} {worst.size} points, {count} below the graph, "
        f"lowest {worst.min():z.3f}, highest {worst.max():.3f}"
    )

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.4), sharex=True)
x = np.linspace(-1.9, 1.9, 300)
for ax, f, (a, b), title in zip(
    axes, (square, quartic), [(-1.3, 1.6), (-1.3, 1.13)], ["$x^2$", "$x^4 - 3x^2 + x$"]
):
    ax.plot(x, f(x), lw=2.2)
    ax.plot([a, b], [f(a), f(b)], "o--", color="C1", ms=7)
    ax.set_title(title, fontsize=15)
    ax.set_xlabel("$x$", fontsize=14)
axes[0].text(0.1, 2.35, "chord", color="C1", fontsize=15, ha="center")
axes[1].text(0.55, -3.2, "chord", color="C1", fontsize=15, ha="center")
axes[1].set(ylim=(-4, 3))
