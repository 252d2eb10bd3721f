"""The first axis minimises distances across the line, regression vertical ones."""

import torch
from sklearn.datasets import load_wine

X = torch.tensor(load_wine().data[:, [6, 5]])  # (n, d): 178 wines: flavanoids, phenols
X_c = X - X.mean(dim=0)
x, y = X_c.T  # centred: the best lines pass the origin
v = torch.linalg.svd(X_c, full_matrices=False)[2][0]  # (d,)
slopes = {
    "first axis": v[1] / v[0],
    "y from x": (x @ y) / (x @ x),
    "x from y": (y @ y) / (x @ y),
}  # x = y (x @ y) / (y @ y), solved for y

# %% demo
print("sums of squared distances\nline        slope  vertical  across  horizontal")
for name, slope in slopes.items():
    vertical = torch.sum((y - slope * x) ** 2)
    across = vertical / (1 + slope**2)
    horizontal = vertical / slope**2
    print(f"{name:<10} {slope:6.3f} {vertical:9.2f} {across:7.2f} {horizontal:11.2f}")
