"""Adam: a running mean of gradients over their running size, both corrected."""

import torch

torch.set_default_dtype(torch.float64)
h, low = torch.tensor([1.0, 50.0]), torch.tensor([3.0, 1.0])  # curvatures, minimum


def adam(loss, theta, eta, beta_1=0.9, beta_2=0.999, eps=1e-8):
    """torch.optim.Adam."""
    optimizer = torch.optim.Adam([theta], lr=eta, betas=(beta_1, beta_2), eps=eps)
    while True:
        yield theta.detach().clone()  # a copy: step writes in place
        optimizer.zero_grad()
        loss(theta).backward()
        optimizer.step()


# %% demo
def loss(theta):
    return (h * (theta - low) ** 2).sum() / 2


start = torch.tensor([5.0, 2.0], requires_grad=True)
path = adam(loss, start, eta=0.05)
for k, theta in zip(range(101), path):
    if k in (1, 2, 3, 10, 30, 100):
        print(f"k = {k:3d}   theta = ({theta[0]:.3f}, {theta[1]:.3f})")
