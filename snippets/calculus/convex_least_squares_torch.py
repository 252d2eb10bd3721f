"""Without full column rank the bowl is a trough, until a ridge is added."""

import torch

torch.set_default_dtype(torch.float64)

X = torch.tensor([[1.0, 2.0], [2.0, 4.0], [-1.0, -2.0]])
y = torch.tensor([1.0, 3.0, 0.0])  # (n,)


def loss(theta, lambda_=0.0):
    return ((X @ theta - y) ** 2).mean() + lambda_ * (theta @ theta)


def descend(theta, lambda_):
    for k in range(5000):
        g = 2 / 3 * X.T @ (X @ theta - y) + 2 * lambda_ * theta
        theta = theta - 0.05 * g
    return theta


for lambda_ in (0.0, 0.1):
    H = 2 / 3 * X.T @ X + 2 * lambda_ * torch.eye(2)
    print(
        f"lambda = {lambda_}   eigenvalues of H",
        torch.linalg.eigvalsh(H).numpy().round(3) + 0.0,
    )  # + 0.0 makes 0 of -0
    for start in ([0.0, 0.0], [1.0, 0.0], [0.0, -3.0]):
        theta = descend(torch.tensor(start), lambda_)
        print(
            f"  from {start} to",
            theta.numpy().round(3),
            f" loss {loss(theta, lambda_):.4f}",
        )
