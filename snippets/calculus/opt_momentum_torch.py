"""Momentum remembers: the step is a fading sum of all gradients so far."""

import torch

torch.set_default_dtype(torch.float64)
h, low = torch.tensor([1.0, 50.0]), torch.tensor([3.0, 1.0])  # curvatures, minimum


def momentum(loss, theta, eta, gamma):
    """torch.optim.SGD with momentum; dampening stays at 0."""
    optimizer = torch.optim.SGD([theta], lr=eta, momentum=gamma)
    while True:
        yield theta.detach().clone()  # a copy: step writes in place
        optimizer.zero_grad()
        loss(theta).backward()
        optimizer.step()


# %% demo
def loss(theta):
    return (h * (theta - low) ** 2).sum() / 2


start = torch.tensor([5.0, 2.0], requires_grad=True)
path = momentum(loss, start, eta=0.015, gamma=0.8)
for k, theta in zip(range(101), path):
    if k in (1, 2, 3, 10, 30, 100):
        print(f"k = {k:3d}   theta = ({theta[0]:.3f}, {theta[1]:.3f})")
