"""Nearly parallel lines: b changes by 0.0001, and the solution by 1."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

A = np.array([
    [1.0, 1.0],
    [1.0, 1.0001],
])
b_1, b_2 = np.array([2.0, 2.0001]), np.array([2.0, 2.0002])
x_1, x_2 = np.linalg.solve(A, b_1), np.linalg.solve(A, b_2)
print("b =", b_1.tolist(), "  x =", x_1.round(3).tolist())
# + 0.0 makes 0 of -0
print("b =", b_2.tolist(), "  x =", (x_2.round(3) + 0.0).tolist())

s = np.linalg.svd(A, compute_uv=False)
print(f"stretches {s[0]:.4g} and {s[1]:.4g}, ratio {s[0] / s[1]:.4g}")
print(f"cond(A) = {np.linalg.cond(A):.4g}")
change_b = np.linalg.norm(b_2 - b_1) / np.linalg.norm(b_1)
change_x = np.linalg.norm(x_2 - x_1) / np.linalg.norm(x_1)
print(
    f"relative change of b {change_b:.4g}, of x {change_x:.4g},"
    f" at most {np.linalg.cond(A) * change_b:.4g}"
)

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.4), sharex=True, sharey=True)
u = np.array([-1.0, 4.0])  # horizontal axis
for ax, A in zip(axes, np.array([[[1.0, 1.0], [1.0, -1.0]], [[1.0, 1.0], [0.7, 1.2]]])):
    b = A @ [1.0, 1.0]
    moved = b - [0.0, 0.25]  # the small change: line 2 moves
    for a, b_i, style, color in [
        (A[0], b[0], "-", "C0"),
        (A[1], b[1], "-", "C1"),
        (A[1], moved[1], "--", "C1"),
    ]:
        ax.plot(u, (b_i - a[0] * u) / a[1], style, color=color, lw=1.5)
    x_2 = np.linalg.solve(A, moved)
    ax.annotate("", x_2, (1, 1), arrowprops={"arrowstyle": "-|>", "color": "black"})
    ax.plot(1, 1, "o", color="black")
    ax.plot(*x_2, "s", color="black", mfc="white")
    ax.set(
        title=rf"$\kappa(A) = {np.linalg.cond(A):.2g}$",
        aspect="equal",
        xlim=(-0.2, 2.6),
        ylim=(-0.6, 2.2),
        xlabel="$x_1$",
    )
axes[0].set_ylabel("$x_2$")
