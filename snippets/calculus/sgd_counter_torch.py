"""A falling step size needs one counter; reset, it starts at 1 in each epoch."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)

rng = np.random.default_rng(3)
c = torch.tensor(rng.normal(size=500))  # sample loss (theta - c_i)^2 / 2
orders = [rng.integers(500, size=500) for epoch in range(20)]


def train(reset):
    theta, k = torch.tensor([3.0], requires_grad=True), 0
    optimizer = torch.optim.SGD([theta], lr=1.0)
    for order in orders:
        if reset:
            k = 0
        for i in order:
            optimizer.param_groups[0]["lr"] = 1 / (k + 1)
            theta.grad = theta.detach() - c[i]
            optimizer.step()
            k = k + 1
    return theta.item(), k


# %% demo
for reset in (False, True):
    theta, k = train(reset)
    print(
        f"{'reset' if reset else 'one counter':11}  last step size {1 / k:.4f}"
        f"  error {abs(theta - c.mean()):.4f}"
    )
