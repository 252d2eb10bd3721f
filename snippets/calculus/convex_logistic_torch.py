"""On separable data the logistic loss has no minimum: the weights grow for ever."""

import torch

torch.set_default_dtype(torch.float64)

x = torch.tensor([-2.0, -1.0, 1.0, 3.0])
X = torch.stack([torch.ones(4), x], dim=1)  # (n, d)
labels = {
    "separable": torch.tensor([0.0, 0.0, 1.0, 1.0]),
    "overlapping": torch.tensor([0.0, 1.0, 0.0, 1.0]),
}


def train(y, lambda_, steps):
    """Gradient descent on mean(log(1 + e^z) - y z) + lambda |theta|^2, z = X theta."""
    theta = torch.zeros(2)
    for k in range(steps):
        p = 1 / (1 + torch.exp(-X @ theta))
        theta = theta - 0.5 * (X.T @ (p - y) / 4 + 2 * lambda_ * theta)
    z = X @ theta
    return torch.linalg.norm(theta), (torch.logaddexp(z, 0 * z) - y * z).mean()


for name, lambda_ in [("separable", 0.0), ("overlapping", 0.0), ("separable", 0.01)]:
    print(f"{name}, lambda = {lambda_}")
    for steps in (100, 1000, 10_000):
        size, loss = train(labels[name], lambda_, steps)
        print(f"  {steps:6d} steps   |theta| = {size:7.4f}   loss {loss:.5f}")
