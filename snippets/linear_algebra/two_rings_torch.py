"""The Fiedler vector separates two rings that k-means cuts in halves."""

import torch
from sklearn.cluster import KMeans
from sklearn.datasets import make_circles

X, ring = make_circles(200, factor=0.4, noise=0.05, random_state=0)
X, ring = torch.tensor(X), torch.tensor(ring)  # (n, 2), (n,)
distance = torch.linalg.norm(X[:, None] - X[None], dim=2)  # (n, n)
W = torch.exp(-(distance**2) / (2 * 0.15**2))  # near points are friends
L = torch.diag(W.sum(dim=1)) - W
v = torch.linalg.eigh(L).eigenvectors[:, 1]  # Fiedler vector


# %% demo
def share(label):
    """Share of right labels; which ring is called 1 does not matter."""
    return max((label == ring).double().mean(), (label != ring).double().mean())


spectral = v > 0
means = torch.tensor(KMeans(2, n_init=10, random_state=0).fit_predict(X.numpy()))
print(f"k-means        {share(means):.0%} right")
print(f"Fiedler vector {share(spectral):.0%} right")
