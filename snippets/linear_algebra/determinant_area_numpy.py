"""The determinant is the area of the parallelogram of the columns, with a sign."""

import numpy as np
import matplotlib.pyplot as plt

matrices = [
    np.array([[2.0, 0.5], [0.5, 1.5]]),
    np.array([[0.5, 2.0], [1.5, 0.5]]),  # the columns exchanged
    np.array([[2.0, 1.0], [1.0, 0.5]]),
]  # columns on one line


def area(corners):
    """Shoelace formula: area in a polygon, positive if it runs counter-clockwise."""
    x, y = corners  # (2, number of corners)
    return 0.5 * (x * np.roll(y, -1) - y * np.roll(x, -1)).sum()


# %% demo
square = np.array([[0.0, 1.0, 1.0, 0.0], [0.0, 0.0, 1.0, 1.0]])  # area 1
for A in matrices:
    (a, b), (c, d) = A
    print(
        f"area {area(A @ square):6.3f}   a d - b c {a * d - b * c:6.3f}"
        f"   det {np.linalg.det(A):6.3f}"
    )

# %% figure
fig, axes = plt.subplots(1, 3, figsize=(6, 2.6), sharex=True, sharey=True)
for ax, A, title in zip(axes, matrices, ["$2.75$", "$-2.75$", "$0$"]):
    corners = A @ square
    ax.fill(*corners, fc="C2", alpha=0.25, lw=0)
    ax.plot(*np.c_[corners, corners[:, 0]], color="gray", lw=0.8)
    for j, (style, mark) in enumerate(["-o", "-^"]):
        ax.plot([0, A[0, j]], [0, A[1, j]], style, color=f"C{j}", lw=2.5)
        ax.plot(*A[:, j], mark, color=f"C{j}", ms=7)
    ax.set_title(rf"$\det(A) =$ {title}", fontsize=16)
    ax.set(aspect="equal", xlim=(-0.3, 3.2), ylim=(-0.4, 2.4))
    ax.axis("off")
