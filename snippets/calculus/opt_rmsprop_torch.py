"""RMSProp divides each gradient by its own running size."""

import torch

torch.set_default_dtype(torch.float64)
h, low = torch.tensor([1.0, 50.0]), torch.tensor([3.0, 1.0])  # curvatures, minimum


def rmsprop(loss, theta, eta, alpha=0.99, eps=1e-8):
    """torch.optim.RMSprop: no momentum, not centered."""
    optimizer = torch.optim.RMSprop([theta], lr=eta, alpha=alpha, eps=eps)
    while True:
        yield theta.detach().clone()  # a copy: step writes in place
        optimizer.zero_grad()
        loss(theta).backward()
        optimizer.step()


# %% demo
def loss(theta):
    return (h * (theta - low) ** 2).sum() / 2


start = torch.tensor([5.0, 2.0], requires_grad=True)
path = rmsprop(loss, start, eta=0.02)
for k, theta in zip(range(101), path):
    if k in (1, 2, 3, 10, 30, 100):
        print(f"k = {k:3d}   theta = ({theta[0]:.3f}, {theta[1]:.3f})")
