"""The Fiedler vector separates two rings that k-means cuts in halves."""

import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import make_circles
import matplotlib.pyplot as plt

X, ring = make_circles(200, factor=0.4, noise=0.05, random_state=0)
distance = np.linalg.norm(X[:, None] - X[None], axis=2)  # (n, n)
W = np.exp(-(distance**2) / (2 * 0.15**2))  # near points are friends
L = np.diag(W.sum(axis=1)) - W
v = np.linalg.eigh(L).eigenvectors[:, 1]  # Fiedler vector


# %% demo
def share(label):
    """Share of right labels; which ring is called 1 does not matter."""
    return max(np.mean(label == ring), np.mean(label != ring))


spectral = v > 0
means = KMeans(2, n_init=10, random_state=0).fit_predict(X)
print(f"k-means        {share(means):.0%} right")
print(f"Fiedler vector {share(spectral):.0%} right")

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.3), sharex=True, sharey=True)
for ax, name, label in zip(axes, ("k-means", "Fiedler vector"), (means, spectral)):
    for side, marker in enumerate("o^"):
        ax.plot(*X[label == side].T, marker, color=f"C{side}", ms=4)
    ax.set(title=name, aspect="equal", xlabel="$x_1$")
axes[0].set(ylabel="$x_2$")
