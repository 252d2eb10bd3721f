"""Swap two hidden units: the same network, the same loss, a hill between the two."""

import torch

torch.set_default_dtype(torch.float64)
x = torch.linspace(-3, 3, 61)


def network(theta):
    """a_1 tanh(w_1 x + b_1) + a_2 tanh(w_2 x + b_2), with 2 hidden units."""
    w_1, b_1, a_1, w_2, b_2, a_2 = theta
    return a_1 * torch.tanh(w_1 * x + b_1) + a_2 * torch.tanh(w_2 * x + b_2)


theta = torch.tensor([2.0, 1.0, 1.5, 1.0, -2.0, -1.0])
y = network(theta)  # the data come from this network


def loss(theta):
    return ((network(theta) - y) ** 2).mean()


# %% swap
swapped = theta[[3, 4, 5, 0, 1, 2]]
print(
    f"loss here {loss(theta):.3f}, swapped {loss(swapped):.3f}, "
    f"halfway {loss((theta + swapped) / 2):.3f}"
)
ts = torch.linspace(0, 1, 101)
losses = torch.stack([loss(t * swapped + (1 - t) * theta) for t in ts])
print(
    f"highest on the way {losses.max():.3f} at t = {ts[losses.argmax()]:.2f}; "
    f"the chord is at 0"
)
