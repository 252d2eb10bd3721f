"""A slice of a joint density, scaled to area one, is a conditional density."""

import numpy as np
import matplotlib.pyplot as plt


def normal(x, mu, sigma):
    """The normal density."""
    return np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))


step = 0.005
x = step * (np.arange(1200) + 0.5) - 3  # middles of 1200 cells
prior, y = normal(x, 0, 1), 1.0

# %% demo
product = normal(y, x**2, 0.3) * prior  # h(y | x) f(x), the slice at y = 1
posterior = product / (product.sum() * step)  # scaled to area one
rng = np.random.default_rng(0)
X = rng.normal(size=1_000_000)
Y = X**2 + 0.3 * rng.normal(size=1_000_000)
seen = X[np.abs(Y - y) < 0.02]  # nearly y = 1
for low, high in [(-0.6, 0.6), (0.6, 1.15), (1.15, 3)]:
    inside = (low < x) & (x < high)
    print(
        f"x from {low} to {high}: before {prior[inside].sum() * step:.3f},"
        f" given y = 1 {posterior[inside].sum() * step:.3f},"
        f" counted {np.mean((low < seen) & (seen < high)):.2f}"
    )

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.4))
v = np.linspace(-1.5, 4, 300)
axes[0].contour(x, v, prior * normal(v[:, None], x**2, 0.3), levels=8, colors="C0")
axes[0].axhline(y, color="C1", ls="--", lw=2)
axes[0].set(xlabel="$x$", ylabel="$y$", xlim=(-2.4, 2.4))
axes[1].plot(x, prior, "--", color="gray", label="before")
axes[1].plot(x, posterior, color="C1", label="given $y = 1$")
axes[1].set(xlabel="$x$", ylabel="density", xlim=(-2.4, 2.4), ylim=(0, 2.2))
axes[1].legend(loc="upper center")
