"""The product is one map after the other; the other order is another map."""

import numpy as np
import matplotlib.pyplot as plt

R = np.array([
    [0.0, -1.0],
    [1.0, 0.0],
])  # rotate by 90 degrees
H = np.array([
    [1.0, 1.0],
    [0.0, 1.0],
])  # shear to the right
x = np.array([2.0, 1.0])

# %% demo
print("rotate, shear: H (R x) =", (H @ (R @ x)).tolist(), "  H R =", (H @ R).tolist())
print("shear, rotate: R (H x) =", (R @ (H @ x)).tolist(), "  R H =", (R @ H).tolist())
print("(H R) x =", ((H @ R) @ x).tolist(), "  (R H) x =", ((R @ H) @ x).tolist())

# %% figure
flag = np.array([
    [0, 0, 1.2, 1.2, 0.4, 0.4, 0.9, 0.9, 0.4, 0.4, 0],
    [0, 2, 2, 1.6, 1.6, 1.2, 1.2, 0.8, 0.8, 0, 0],
])  # the letter F
I = np.eye(2)
fig, axes = plt.subplots(2, 3, figsize=(6, 3.9), sharex=True, sharey=True)
rows = [
    [("$x$", I, "rotate"), ("$Rx$", R, "shear"), ("$HRx$", H @ R, None)],
    [("$x$", I, "shear"), ("$Hx$", H, "rotate"), ("$RHx$", R @ H, None)],
]
for row, panels in zip(axes, rows):
    for ax, (name, A, following) in zip(row, panels):
        color = "C0" if following else "C1"
        ax.axhline(0, color="gray", lw=0.7)
        ax.axvline(0, color="gray", lw=0.7)
        ax.fill(*(A @ flag), fc=color, alpha=0.3, lw=0)
        ax.plot(*(A @ flag), color=color, lw=1.5)
        ax.set_title(name, fontsize=20)
        ax.set(aspect="equal", xlim=(-2.6, 3.4), ylim=(-0.5, 3.4))
        ax.axis("off")
        if following:
            ax.text(
                1.02,
                0.98,
                following + "\n" + r"$\longrightarrow$",
                ha="center",
                transform=ax.transAxes,
                fontsize=16,
            )
