"""A taxi, a crow and a king make the same move, each by its own rule."""

# %% figure
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 5.4))
for path, style, color, name, at in [
    ([(0, 0), (3, 0), (3, -4)], "-s", "C0", "taxi: 7", (3.15, -1.5)),
    ([(0, 0), (3, -4)], "--", "C1", "crow: 5", (1.75, -2.05)),
    (
        [(0, 0), (0, -1), (1, -2), (2, -3), (3, -4)],
        "-.o",
        "C2",
        "king: 4",
        (-0.2, -2.4),
    ),
]:
    ax.plot(*zip(*path), style, color=color, lw=3, ms=8)
    ax.text(
        *at,
        name,
        color=color,
        fontsize=20,
        bbox={"fc": "white", "ec": "none", "pad": 2},
    )
ax.set_xlabel("east $x_1$", fontsize=18)
ax.set_ylabel("north $x_2$", fontsize=18)
ax.set(
    xlim=(-0.6, 4.7),
    ylim=(-4.4, 0.4),
    aspect="equal",
    xticks=range(5),
    yticks=range(-4, 1),
)
ax.tick_params(labelsize=16)
ax.grid()
