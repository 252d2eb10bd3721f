"""A complex pair of eigenvalues turns by its angle and scales by its modulus."""

import numpy as np
import matplotlib.pyplot as plt

A = np.array([
    [1.0, -0.5],
    [0.4, 0.7],
])
lambda_, V = np.linalg.eig(A)
k = lambda_.imag.argmax()  # of the pair, the one that turns left
print(f"lambda = {lambda_[k].real:.2f} + {lambda_[k].imag:.4f} i")
angle = np.rad2deg(np.angle(lambda_[k]))
print(f"|lambda| = {abs(lambda_[k]):.4f}, angle {angle:.2f}°")

# %% coordinates
B = np.stack([V[:, k].imag, V[:, k].real], axis=1)  # a basis: imaginary, real part
M = np.linalg.solve(B, A @ B)  # A in this basis
print("A in the basis of imaginary and real part:", M.round(4).tolist())

# %% figure
path = [np.array([2.0, 0.0])]
for t in range(26):
    path.append(A @ path[-1])
path = np.array(path)  # (27, n)  x_0, A x_0, ...
c = np.linalg.solve(B, path.T).T  # the same points in the basis B
c = c * 2 / np.linalg.norm(c[0])
fig, axes = plt.subplots(1, 2, figsize=(6.4, 3.4), sharex=True, sharey=True)
titles = ["as they are", "in the new basis"]
for ax, points, title in zip(axes, (path, c), titles):
    for radius in 2 * abs(lambda_[k]) ** np.arange(0, 25, 4):
        angle = np.linspace(0, 2 * np.pi, 200)
        circle = radius * np.stack([np.cos(angle), np.sin(angle)])
        if ax is axes[1]:
            ax.plot(*circle, color="gray", lw=0.5)
    ax.plot(*points.T, "-", color="gray", lw=0.8)
    ax.plot(*points.T, "o", color="C0", ms=4)
    ax.plot(*points[0], "s", color="C1", ms=8)
    ax.set(aspect="equal", title=title, xlim=(-2.2, 2.4), ylim=(-2.2, 2.4))
