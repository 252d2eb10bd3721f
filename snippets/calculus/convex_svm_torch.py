"""The hinge has a kink: no gradient there, and yet one best theta."""

import numpy as np
import torch
from sklearn.svm import LinearSVC

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
s = torch.tensor(np.repeat([1.0, -1.0], 20))  # (n,)  the classes as signs
X = s[:, None] + torch.tensor(rng.normal(size=(40, 2)))  # (n, d)
n, lambda_ = 40, 0.1


def hinge(m):
    """max(0, 1 - m) for each margin m."""
    return torch.clamp(1 - m, min=0)


def loss(theta):
    """lambda/2 |theta|^2 + mean max(0, 1 - s x'theta), the support vector machine."""
    return lambda_ / 2 * theta @ theta + hinge(s * (X @ theta)).mean()


# %% kink
h = 1e-6
at, left, right = hinge(torch.tensor([1.0, 1 - h, 1 + h]))
print(
    f"slope of the hinge left and right of m = 1: {(at - left) / h:.3f}, "
    f"{(right - at) / h:.3f}"
)

# %% train
for start in ([0.0, 0.0], [5.0, -5.0]):
    theta = torch.tensor(start)
    for k in range(1, 20_001):
        active = (s * (X @ theta) < 1) * s  # a subgradient of each hinge
        theta = theta - 1 / (lambda_ * k) * (lambda_ * theta - X.T @ active / n)
    print(f"from {start} to", theta.numpy().round(2), f" loss {loss(theta):.4f}")
svm = LinearSVC(
    loss="hinge", C=1 / (n * lambda_), fit_intercept=False, tol=1e-9, max_iter=100_000
)
theta = torch.tensor(svm.fit(X, s).coef_[0])
print("scikit-learn        ", theta.numpy().round(2), f" loss {loss(theta):.4f}")
