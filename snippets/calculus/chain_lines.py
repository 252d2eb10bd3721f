"""Two functions in a row stretch a small step twice, and the factors multiply."""

# %% figure
import matplotlib.pyplot as plt


def g(x):
    return x**2


def f(u):
    return 0.5 * u + 0.125 * u**2


x, h = 1.0, 0.2
fig, ax = plt.subplots(figsize=(6, 4.2))
ends = [(x, x + h), (g(x), g(x + h)), (f(g(x)), f(g(x + h)))]
for row, (here, there) in enumerate(ends):
    ax.plot([0.3, 2.1], [-row, -row], color="gray", lw=1.2)
    ax.plot([here, there], [-row, -row], color="C1", lw=6, solid_capstyle="butt")
    ax.plot(here, -row, "o", color="black", ms=6)
    ax.text(there + 0.09, -row + 0.13, f"{there - here:.2f}", color="C1", fontsize=14)
    for tick in (0.5, 1, 1.5, 2):
        ax.plot(tick, -row, "|", color="gray", ms=8)
        ax.text(tick, -row - 0.22, f"{tick:g}", color="gray", ha="center", fontsize=11)
for row in range(2):
    for start, end in zip(ends[row], ends[row + 1]):
        ax.annotate(
            "",
            (end, -row - 0.94),
            (start, -row - 0.06),
            arrowprops={
                "arrowstyle": "-|>",
                "color": "C0",
                "lw": 1.4,
                "mutation_scale": 16,
            },
        )
for row, name in enumerate(["$x$", "$u = g(x)$", "$f(u)$"]):
    ax.text(0.25, -row, name, ha="right", va="center", fontsize=16)
ax.text(2.0, -0.5, "times about $g'(x) = 2$", color="C0", fontsize=14, va="center")
ax.text(
    2.0,
    -1.5,
    r"times about $f'(u) = \frac{3}{4}$",
    color="C0",
    fontsize=14,
    va="center",
)
ax.set(xlim=(-0.4, 3.3), ylim=(-2.3, 0.4))
ax.axis("off")
