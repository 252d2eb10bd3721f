"""The gradient points straight uphill, across the contours, long where it is steep."""

# %% figure
import numpy as np
import matplotlib.pyplot as plt


def f(x_1, x_2):
    return np.sin(x_1) + x_2**2 / 2


a, b = np.linspace(-1.6, 4.6, 28), np.linspace(-2, 2, 18)
grid = np.meshgrid(a, b)
fig = plt.figure(figsize=(6, 6.6))
top, flat = fig.subplot_mosaic(
    "A;B", height_ratios=[1.15, 1], per_subplot_kw={"A": {"projection": "3d"}}
).values()
top.plot_wireframe(*grid, f(*grid), rstride=1, cstride=1, color="C0", lw=0.7)
top.set(xticks=[], yticks=[], zticks=[])
top.set_box_aspect((6, 4, 3), zoom=1.35)
top.set_xlabel("$x_1$", fontsize=16, labelpad=-8)
top.set_ylabel("$x_2$", fontsize=16, labelpad=-8)
top.set_zlabel("$f(x)$", fontsize=16, labelpad=-8)
top.view_init(38, -72)

fine = np.meshgrid(np.linspace(-1.6, 4.6, 120), np.linspace(-2, 2, 80))
lines = flat.contour(*fine, f(*fine), levels=np.arange(-1, 3.1, 0.5), colors="gray")
flat.clabel(lines, fontsize=11, fmt="%g")
points = np.meshgrid(np.linspace(-1.1, 4.1, 6), [-1.4, -0.5, 0.5, 1.4])
flat.quiver(
    *points,
    np.cos(points[0]),
    points[1],
    color="C1",
    angles="xy",
    scale_units="xy",
    scale=2.6,
    width=0.007,
)
flat.set(aspect="equal", xlim=(-1.6, 4.6), ylim=(-2.15, 2.15))
flat.set_xlabel("$x_1$", fontsize=16)
flat.set_ylabel("$x_2$", fontsize=16)
