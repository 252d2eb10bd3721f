"""Axes of the covariance ellipse: eigenvectors, with roots of eigenvalues as radii."""

import numpy as np
import matplotlib.pyplot as plt

# %% demo
mu = np.array([1.0, 2.0])
Sigma = np.array([
    [3.0, 1.2],
    [1.2, 1.2],
])
lambda_, Q = np.linalg.eigh(Sigma)  # ascending, eigenvectors as columns
t = np.linspace(0, 2 * np.pi, 201)
circle = np.stack([np.cos(t), np.sin(t)])  # (2, 201), on the unit circle
v = 2 * Q @ (np.sqrt(lambda_)[:, None] * circle)  # r = 2: stretch, then turn
distance = np.sqrt(np.sum(v * np.linalg.solve(Sigma, v), axis=0))
print("eigenvalues", lambda_.round(3), " radii", np.sqrt(lambda_).round(3))
print(f"distance on the ellipse {distance.min():.3f} to {distance.max():.3f}")
x = np.random.default_rng(1).multivariate_normal(mu, Sigma, 10_000) - mu  # (n, 2)
r_squared = np.sum(x.T * np.linalg.solve(Sigma, x.T), axis=0)
for r in [1, 2, 3]:
    print(f"P(distance <= {r}) = {1 - np.exp(-(r**2) / 2):.4f}", end="   ")
    print(f"share of 10,000 draws {np.mean(r_squared <= r**2):.3f}")

# %% figure
fig, ax = plt.subplots(figsize=(6, 4.2))
ax.plot(*(mu + x[:400]).T, ".", color="gray", alpha=0.5)
for r, style in zip([1, 2], ["-", "--"]):
    ax.plot(*(mu[:, None] + r / 2 * v), style, color="C0", lw=2, label=f"$r = {r}$")
names = [r"$\sqrt{\lambda_1} q_1$", r"$\sqrt{\lambda_2} q_2$"]
for i, (name, place) in enumerate(zip(names, [(-1.6, 4.2), (4.9, 4.6)])):
    tip = mu + np.sqrt(lambda_[i]) * Q[:, i] * np.sign(Q[1, i])  # signs are free: up
    ax.plot(*np.stack([mu, tip]).T, color="C1", lw=3)
    ax.annotate(
        name,
        tip,
        place,
        color="C1",
        fontsize=17,
        ha="center",
        arrowprops={"arrowstyle": "-", "color": "C1", "lw": 0.8},
    )
ax.set(aspect="equal", xlim=(-3.5, 6.5), ylim=(-1.4, 5.6))
ax.set_xlabel("$x_1$", fontsize=14)
ax.set_ylabel("$x_2$", fontsize=14)
ax.legend(fontsize=14, loc="lower right")
