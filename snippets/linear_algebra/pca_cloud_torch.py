"""A cloud of points has axes of its own: the eigenvectors of its covariance matrix."""

# %% axes
import torch
from sklearn.datasets import load_wine

X = torch.tensor(load_wine().data[:, [6, 5]])  # (n, d): 178 wines: flavanoids, phenols
n = len(X)
x_bar = X.mean(dim=0)  # (d,)
X_c = X - x_bar  # (n, d)
C = X_c.T @ X_c / (n - 1)  # (d, d)
lambda_, V = torch.linalg.eigh(C)  # ascending
lambda_, V = lambda_.flip(0), V.flip(1)
V = V * torch.sign(V[0])  # signs are free: first entries positive

print("centre   ", x_bar.numpy().round(3))
for j in range(2):
    print(
        f"axis v_{j + 1} {V[:, j].numpy().round(3)}   variance {lambda_[j]:.4f}"
        f"   share {lambda_[j] / lambda_.sum():.3f}"
    )
