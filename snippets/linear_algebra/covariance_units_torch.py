"""A unit a hundred times smaller multiplies a variance by ten thousand."""

import torch

X = torch.tensor([[1.0, 2.0], [3.0, 2.0], [5.0, 8.0]])  # (n, d)
D = torch.diag(torch.tensor([1.0, 100.0]))  # feature 2 in cm, not m


def covariance(X):
    X_c = X - X.mean(dim=0)
    return X_c.T @ X_c / (len(X) - 1)


print("C    =", covariance(X).tolist())
print("new  =", covariance(X @ D).tolist())
print("D C D", (D @ covariance(X) @ D).tolist())
