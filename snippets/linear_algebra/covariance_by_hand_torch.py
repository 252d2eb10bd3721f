"""Three samples, two features, and the covariance matrix by hand and by library."""

import torch

X = torch.tensor([
    [1.0, 2.0],
    [3.0, 2.0],
    [5.0, 8.0],
])  # (n, d)
X_c = X - X.mean(dim=0)
C = X_c.T @ X_c / 2  # (d, d), n - 1 = 2
print("centred", X_c.tolist())
print("by hand", C.tolist())
print("library", torch.cov(X.T).tolist())

w = torch.tensor([1.0, 1.0]) / 2**0.5  # (d,)
print(f"along w: measured {torch.var(X @ w):.3f}, w^T C w = {w @ C @ w:.3f}")
