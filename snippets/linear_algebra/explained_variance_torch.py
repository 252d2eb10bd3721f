"""A few axes carry most of the variance of images of digits."""

import torch
from sklearn.datasets import load_digits

X = torch.tensor(load_digits().data)  # (n, d): 1797 images of 8 x 8 pixels
s = torch.linalg.svdvals(X - X.mean(dim=0))
lambda_ = s**2 / (len(X) - 1)  # (d,)
share = torch.cumsum(lambda_, dim=0) / torch.sum(lambda_)

# %% demo
print(
    f"sum of the lambda_j {lambda_.sum():.1f}"
    f"   sum of the pixel variances {X.var(dim=0).sum():.1f}"
)
for k in [1, 2, 10, 20, 40]:
    print(f"first {k:2} of 64 axes: {share[k - 1]:6.1%} of the variance")
for wanted in [0.9, 0.99]:
    print(f"{wanted:.0%} takes {torch.searchsorted(share, wanted) + 1} axes")
