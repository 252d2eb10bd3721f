"""Nesterov uses the velocity of the next step: it brakes one step earlier."""

import torch

torch.set_default_dtype(torch.float64)
h, low = torch.tensor([1.0, 50.0]), torch.tensor([3.0, 1.0])  # curvatures, minimum


def nesterov(loss, theta, eta, gamma):
    """torch.optim.SGD with nesterov=True, which needs momentum > 0."""
    optimizer = torch.optim.SGD([theta], lr=eta, momentum=gamma, nesterov=True)
    while True:
        yield theta.detach().clone()  # a copy: step writes in place
        optimizer.zero_grad()
        loss(theta).backward()
        optimizer.step()


# %% demo
def loss(theta):
    return (h * (theta - low) ** 2).sum() / 2


start = torch.tensor([5.0, 2.0], requires_grad=True)
path = nesterov(loss, start, eta=0.015, gamma=0.8)
for k, theta in zip(range(101), path):
    if k in (1, 2, 3, 10, 30, 100):
        print(f"k = {k:3d}   theta = ({theta[0]:.3f}, {theta[1]:.3f})")
