"""The longest image of a unit vector is the spectral norm of a matrix."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

A = np.array([
    [2.0, 1.0],
    [0.0, 1.0],
])
angle = np.deg2rad(np.arange(0, 360, 0.1))
x = np.stack([np.cos(angle), np.sin(angle)])  # (2, 3600), unit vectors
length = np.linalg.norm(A @ x, axis=0)  # (3600,)
longest = length.argmax()
print(f"longest image: {length.max():.4f}, for x at {longest / 10 % 180:.1f} degrees")
print(
    f"spectral norm {np.linalg.norm(A, 2):.4f},",
    f"Frobenius norm {np.linalg.norm(A):.4f}",
)

# %% figure
fig, ax = plt.subplots(figsize=(6, 3.6))
ax.plot(*x, color="gray", lw=1.5)
ax.plot(*(A @ x), color="C0")
for points, color, name in [(x, "gray", "$x$"), (A @ x, "C0", "$Ax$")]:
    tip = points[:, longest]
    ax.plot([0, tip[0]], [0, tip[1]], color=color, lw=2)
    ax.plot(*tip, "o", color=color)
    ax.annotate(name, tip, (6, 2), textcoords="offset points", fontsize=16)
ax.set(aspect="equal", xlim=(-2.9, 2.9), ylim=(-1.6, 1.6))
