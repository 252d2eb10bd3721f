"""Shrinking the singular values cleans images better than cutting them off."""

import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

rng = np.random.default_rng(0)
L = load_digits().data  # (m, n): 1797 images of 64 pixels, from 0 to 16
m, n = L.shape
tau = 4.0
Y = L + tau * rng.normal(size=(m, n))
mean = Y.mean(axis=0)
U, s, Vh = np.linalg.svd(Y - mean, full_matrices=False)
k = int((s > tau * (m**0.5 + n**0.5)).sum())


def shrunk(y):
    """Singular value of least squared error behind one of size y above the edge."""
    return np.sqrt((y**2 - (m + n) * tau**2) ** 2 - 4 * m * n * tau**4) / y


# %% demo
cut = mean + U[:, :k] * s[:k] @ Vh[:k]
L_hat = mean + U[:, :k] * shrunk(s[:k]) @ Vh[:k]
last = s[k - 1]
print(f"kept {k} of {n} axes; the last, {last:.0f}, is shrunk to {shrunk(last):.0f}")
for name, M in [("noisy", Y), ("cut at the edge", cut), ("shrunk", L_hat)]:
    print(f"{name:<16} error per pixel {np.mean((M - L) ** 2) ** 0.5:.2f}")

# %% figure
fig, axes = plt.subplots(3, 8, figsize=(6, 2.6))
for row, M, name in zip(axes, [L, Y, L_hat], ["$L$", "$Y$", r"$\hat L$"]):
    row[0].set_ylabel(name, rotation=0, va="center", labelpad=14)
    for ax, image in zip(row, M[:8]):
        ax.imshow(image.reshape(8, 8), "gray", vmin=0, vmax=16, interpolation="none")
        ax.set(xticks=[], yticks=[])
