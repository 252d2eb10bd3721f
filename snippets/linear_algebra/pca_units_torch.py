"""PCA follows the units: measure one feature in another unit and the axes change."""

import torch
from sklearn.datasets import load_wine

wine = load_wine()
X = torch.tensor(wine.data)  # (n, d): 178 wines, 13 features
larger = X.clone()
larger[:, 12] = X[:, 12] / 1000  # proline in a larger unit
standard = (X - X.mean(dim=0)) / X.std(dim=0)

# %% demo
for name, data in [("as listed", X), ("proline / 1000", larger), ("scaled", standard)]:
    s, Vh = torch.linalg.svd(data - data.mean(dim=0), full_matrices=False)[1:]
    heaviest = abs(Vh[0]).argmax()
    share = s[0] ** 2 / torch.sum(s**2)
    print(
        f"{name:<15} first axis: {share:6.1%} of the variance,"
        f" mostly {wine.feature_names[heaviest]} ({Vh[0, heaviest] ** 2:.1%})"
    )
