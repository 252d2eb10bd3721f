"""Turn the valley: momentum does not notice, Adam does."""

import math

import torch

torch.set_default_dtype(torch.float64)


def steps(H, rule):
    """Steps from a fixed start along the flat and the steep axis until loss < 1e-6."""
    theta = (Q @ torch.ones(2)).requires_grad_()
    if rule == "momentum":
        optimizer = torch.optim.SGD([theta], lr=0.015, momentum=0.8)
    else:
        optimizer = torch.optim.Adam([theta], lr=0.015)
    for k in range(10_000):
        loss = theta @ H @ theta / 2
        if loss < 1e-6:
            return k
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


print("degrees  momentum  Adam")
for degrees in (0, 15, 45):
    a = math.radians(degrees)
    Q = torch.tensor([[math.cos(a), -math.sin(a)], [math.sin(a), math.cos(a)]])
    H = Q @ torch.diag(torch.tensor([1.0, 50.0])) @ Q.T
    print(f"{degrees:7d} {steps(H, 'momentum'):9d} {steps(H, 'Adam'):5d}")
