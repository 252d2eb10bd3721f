"""Close to a point the graph of a differentiable function hardly leaves a plane."""

# %% figure
import numpy as np
import matplotlib.pyplot as plt


def f(x_1, x_2):
    return np.sin(x_1) + x_2**2 / 2


x = np.array([0.6, 0.5])
gradient = np.array([np.cos(x[0]), x[1]])
fig = plt.figure(figsize=(6, 4.8))
ax = fig.add_subplot(projection="3d")
u, v = np.meshgrid(np.linspace(-0.9, 2.1, 16), np.linspace(-1, 2, 16))
ax.plot_wireframe(u, v, f(u, v), color="C0", lw=0.8)
a, b = np.meshgrid(np.linspace(-0.4, 1.6, 9), np.linspace(-0.5, 1.5, 9))
plane = f(*x) + gradient[0] * (a - x[0]) + gradient[1] * (b - x[1])
ax.plot_surface(a, b, plane, color="C1", alpha=0.45, lw=0)
for i in (0, -1):  # the rim of the plane
    ax.plot(a[i], b[i], plane[i], color="C1", lw=1.6)
    ax.plot(a[:, i], b[:, i], plane[:, i], color="C1", lw=1.6)
ax.plot(*[[value] for value in (*x, f(*x))], "o", color="black", ms=7)
ax.set_xlabel("$x_1$", fontsize=14)
ax.set_ylabel("$x_2$", fontsize=14)
ax.set_zlabel("$f(x)$", fontsize=14)
ax.view_init(18, -62)
