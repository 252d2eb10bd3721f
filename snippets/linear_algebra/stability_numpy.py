"""Repeated multiplication decays, grows or spirals: the eigenvalues decide."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

c, s = np.cos(np.pi / 6), np.sin(np.pi / 6)
systems = {
    "decay": np.array([[0.7, 0.2], [0.1, 0.6]]),
    "growth": np.array([[1.15, 0.1], [0.05, 1.1]]),
    "spiral": 0.9 * np.array([[c, -s], [s, c]]),  # turn by 30°
    "saddle": np.array([[1.05, 0.3], [0.15, 0.9]]),
}


def trajectory(A, x, steps):
    """x_0, A x_0, A^2 x_0, ..., shape (steps + 1, n)."""
    path = [x]
    for t in range(steps):
        path.append(A @ path[-1])
    return np.stack(path)


x_0 = np.array([1.0, 0.0])  # a part along each eigenvector
for name, A in systems.items():
    sizes = np.sort(np.abs(np.linalg.eigvals(A)))
    end = np.linalg.norm(trajectory(A, x_0, 10)[-1])
    print(
        f"{name}: |lambda| {sizes[0]:.2f}, {sizes[1]:.2f}",
        f"  |x| after 10 steps {end:.3g}",
    )

x_0 = np.array([1.0, -1.0])  # on the shrinking line of the saddle
path = trajectory(systems["saddle"], x_0, 300)
print(
    f"saddle from (1, -1): |x| after 50 steps {np.linalg.norm(path[50]):.0e},",
    "after 300 steps over 1000:",
    bool(np.linalg.norm(path[300]) > 1000),
)

# %% figure
fig, axes = plt.subplots(2, 2, figsize=(5.8, 6), sharex=True, sharey=True)
for ax, (name, A) in zip(axes.flat, systems.items()):
    lambda_ = np.linalg.eigvals(A)
    if name == "spiral":
        text = r"$|\lambda_1| = |\lambda_2| = 0.9$"
    else:
        text = rf"$\lambda_1 = {lambda_.max():.3g}$, $\lambda_2 = {lambda_.min():.3g}$"
        ax.axline((0, 0), (2, 1), color="C0", lw=1.5)  # the same eigenvectors in all
        ax.axline((0, 0), (1, -1), color="C1", lw=1.5, ls="--")
    radius = 0.5 if name == "growth" else 2.2
    angles = {
        "spiral": (15, 135, 255),
        "saddle": (-70, -57, -45, -33, -20, 110, 123, 135, 147, 160),
    }
    for degrees in angles.get(name, range(-45, 315, 30)):
        angle = np.deg2rad(degrees)
        path = trajectory(A, radius * np.array([np.cos(angle), np.sin(angle)]), 14)
        ax.plot(*path.T, "-", color="gray", lw=0.8)
        ax.plot(*path.T, ".", color="black", ms=3.5)
        ax.plot(*path[0], "o", mfc="white", mec="black", ms=5)
    ax.set(title=f"{name}: {text}", xlim=(-2.6, 2.6), ylim=(-2.6, 2.6), aspect="equal")
for ax in axes[1]:
    ax.set(xlabel="$x_1$")
for ax in axes[:, 0]:
    ax.set(ylabel="$x_2$")
