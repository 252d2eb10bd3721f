"""The shapes leave one way to put the inputs and the upstream gradient together."""

# %% figure
import matplotlib.pyplot as plt

n, d, q = 5, 3, 2  # samples, inputs, units
fig, axes = plt.subplots(2, 1, figsize=(6, 6.2))


def box(ax, x, rows, columns, name, color, shape):
    """A matrix as a grid of cells, its name below and its shape above."""
    for i in range(rows):
        for j in range(columns):
            ax.add_patch(
                plt.Rectangle(
                    (x + j, -i - 1 + rows / 2), 1, 1, fill=False, ec=color, lw=1.8
                )
            )
    ax.text(
        x + columns / 2,
        -rows / 2 - 0.7,
        name,
        ha="center",
        va="center",
        fontsize=17,
        color=color,
    )
    ax.text(
        x + columns / 2, rows / 2 + 0.5, shape, ha="center", va="center", fontsize=14
    )


top, low = axes
box(top, 0, n, d, "$X$", "C0", r"$n \times d$")
box(top, 4.4, d, q, "$W$", "C1", r"$d \times q$")
box(top, 8.4, n, q, "$A = X W$", "C2", r"$n \times q$")
box(low, 0, d, n, r"$X^⊤$", "C0", r"$d \times n$")
box(low, 5.9, n, q, r"$\partial L / \partial A$", "C2", r"$n \times q$")
box(low, 9.4, d, q, r"$\partial L / \partial W$", "C1", r"$d \times q$")
for ax, equal in zip(axes, (7.4, 8.65)):
    ax.text(equal, 0, "=", ha="center", va="center", fontsize=18)
    ax.set(xlim=(-0.3, 12), ylim=(-3.8, 3.6), aspect="equal")
    ax.axis("off")
