"""A line is kept, flipped or flattened to a point, or no line is kept at all."""

import numpy as np
import matplotlib.pyplot as plt

c, s = np.cos(np.pi / 3), np.sin(np.pi / 3)
maps = {
    "mirror": np.array([[0.6, 0.8], [0.8, -0.6]]),
    "projection": np.array([[0.8, 0.4], [0.4, 0.2]]),
    "rotation": np.array([[c, -s], [s, c]]),  # by 60 degrees
    "shear": np.array([[1.0, 0.0], [1.0, 1.0]]),
}

# %% demo
for name, A in maps.items():
    lambda_ = np.linalg.eigvals(A).astype(complex)
    parts = sorted((round(z.real, 3), round(z.imag, 3)) for z in lambda_.tolist())
    print(f"{name:10}", "  ".join(f"{a:z.3f}{b:+z.3f}i" for a, b in parts))

# %% figure
degrees = np.linspace(0, 180, 1801)
x = np.stack([np.cos(np.deg2rad(degrees)), np.sin(np.deg2rad(degrees))])  # (2, N)
fig, axes = plt.subplots(2, 2, figsize=(5.8, 5.2), sharex=True, sharey=True)
for ax, (name, A) in zip(axes.flat, maps.items()):
    Ax = A @ x
    turn = np.rad2deg(np.arctan2(x[0] * Ax[1] - x[1] * Ax[0], (x * Ax).sum(axis=0)))
    turn[np.abs(np.diff(turn, append=turn[-1])) > 90] = np.nan  # cut at the jumps
    for level in (-180, 0, 180):
        ax.axhline(level, color="gray", lw=0.8)
    ax.plot(degrees, turn, color="black")
    ax.set(
        title=name,
        xticks=range(0, 181, 90),
        yticks=range(-180, 181, 90),
        ylim=(-200, 200),
    )
kept = np.rad2deg(np.arctan2(1, 2))  # the line of (2, 1)
for ax, degree, height, mark, text, shift in [
    (axes[0, 0], kept, 0, "C0o", r"$\lambda = 1$", (7, 22)),
    (axes[0, 0], kept + 90, 180, "C1^", r"$\lambda = -1$", (-68, -38)),
    (axes[0, 1], kept, 0, "C0o", r"$\lambda = 1$", (7, 22)),
    (axes[0, 1], kept + 90, 0, "C3X", r"$\lambda = 0$", (8, -48)),
    (axes[1, 1], 90, 0, "C0o", r"$\lambda = 1$", (-22, -60)),
]:
    ax.plot(degree, height, mark, ms=9)
    ax.text(degree + shift[0], height + shift[1], text, color=mark[:2], fontsize=15)
complex_pair = r"$\lambda = \frac{1}{2} \pm \frac{\sqrt{3}}{2} i$"
axes[1, 0].text(20, 95, complex_pair, fontsize=15)
for ax in axes[1]:
    ax.set(xlabel="direction of $x$ (°)")
for ax in axes[:, 0]:
    ax.set(ylabel="turn (°)")
