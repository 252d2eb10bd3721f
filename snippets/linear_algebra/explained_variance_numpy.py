"""A few axes carry most of the variance of images of digits."""

import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

X = load_digits().data  # (n, d): 1797 images of 8 x 8 pixels
s = np.linalg.svd(X - X.mean(axis=0), compute_uv=False)
lambda_ = s**2 / (len(X) - 1)  # (d,)
share = np.cumsum(lambda_) / np.sum(lambda_)

# %% demo
print(
    f"sum of the lambda_j {lambda_.sum():.1f}"
    f"   sum of the pixel variances {X.var(axis=0, ddof=1).sum():.1f}"
)
for k in [1, 2, 10, 20, 40]:
    print(f"first {k:2} of 64 axes: {share[k - 1]:6.1%} of the variance")
for wanted in [0.9, 0.99]:
    print(f"{wanted:.0%} takes {np.searchsorted(share, wanted) + 1} axes")

# %% figure
fig, ax = plt.subplots()
j = np.arange(1, 65)
ax.bar(j, lambda_ / lambda_.sum(), color="C0", alpha=0.55, width=0.8)
ax.plot(j, share, color="C1", marker="o", ms=3)
ax.text(5, 0.17, "one axis", color="C0")
ax.text(13, 0.7, "all axes up to $j$", color="C1")
ax.axhline(0.9, color="gray", ls=":")
ax.set(xlabel="axis $j$", ylabel="share of the variance", ylim=(0, 1.02), xlim=(0, 65))
