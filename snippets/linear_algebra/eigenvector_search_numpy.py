"""Two lines are kept: turn x all the way round and measure how far Ax turns away."""

import numpy as np
import matplotlib.pyplot as plt

A = np.array([
    [1.0, 1.0],
    [0.5, 1.5],
])
degrees = np.linspace(0, 180, 180_001)  # every line through the origin, once
angle = np.deg2rad(degrees)
x = np.stack([np.cos(angle), np.sin(angle)])  # (2, N)
Ax = A @ x
cross, dot = x[0] * Ax[1] - x[1] * Ax[0], (x * Ax).sum(axis=0)
turn = np.rad2deg(np.arctan2(cross, dot))  # angle from x to Ax, (N,)

# %% search
for i in np.flatnonzero(turn[:-1] * turn[1:] < 0):  # it changes sign
    print(f"direction {degrees[i]:7.2f} degrees is kept, length times {dot[i]:.3f}")
lambda_ = np.linalg.eigvals(A)
print("eigenvalues from the library:", np.sort(lambda_).round(3).tolist())

# %% figure
fig, ax = plt.subplots(figsize=(6, 3.4))
ax.plot(degrees, turn, color="black")
ax.axhline(0, color="gray", lw=0.8)
for at, color, marker, name, shift in [
    (45.0, "C0", "o", r"$\lambda_1 = 2$", 5),
    (153.43, "C1", "^", r"$\lambda_2 = \frac{1}{2}$", -30),
]:
    ax.plot(at, 0, marker, color=color, ms=9)
    ax.text(at + shift, 6, name, color=color, fontsize=15)
ax.set(
    xlabel="direction of $x$ (degrees)",
    xticks=range(0, 181, 45),
    ylabel="turn from $x$ to $Ax$ (degrees)",
)
