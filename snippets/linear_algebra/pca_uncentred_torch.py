"""Without centring, the first axis points near the mean, not along the spread."""

import torch
from sklearn.datasets import load_iris

X = torch.tensor(load_iris().data[:, 1:3])  # (n, d): two lengths in cm
x_bar = X.mean(dim=0)
C = torch.cov(X.T)  # (d, d)


def first_axis(M):
    """First right singular vector, shape (d,), its last entry positive."""
    v = torch.linalg.svd(M, full_matrices=False)[2][0]
    return v * torch.sign(v[-1])


# %% wrong
wrong = first_axis(X)
print(
    "SVD of X:      ",
    wrong.numpy().round(3),
    f" variance along it {wrong @ C @ wrong:.3f}",
)
print("mean direction:", (x_bar / torch.linalg.norm(x_bar)).numpy().round(3))

# %% right
right = first_axis(X - x_bar)
print(
    "SVD of X_c:    ",
    right.numpy().round(3),
    f"variance along it {right @ C @ right:.3f}",
)
