"""Of all directions, the first principal axis spreads the points the most."""

# %% run
import torch
from sklearn.datasets import load_wine

X = torch.tensor(load_wine().data[:, [6, 5]])  # (n, d)
C = torch.cov(X.T)  # (d, d): torch.cov wants features as rows
lambda_ = torch.linalg.eigvalsh(C).flip(0)

for degrees in [0, 36, 72, 108, 144]:
    angle = torch.deg2rad(torch.tensor(degrees, dtype=torch.float64))
    w = torch.stack([torch.cos(angle), torch.sin(angle)])  # unit vector
    shadow = X @ w  # (n,)
    print(
        f"{degrees:3} degrees   variance of X w {shadow.var():.4f}"
        f"   w^T C w {w @ C @ w:.4f}"
    )
print(f"largest eigenvalue of C {lambda_[0]:.4f}   smallest {lambda_[1]:.4f}")
