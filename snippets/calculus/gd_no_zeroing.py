"""Without zeroing, gradients add up, and the steps never settle."""

import torch

for zero in (True, False):
    x, path = torch.tensor(-1.0, requires_grad=True), []
    for k in range(60):
        if zero:
            x.grad = None
        ((x - 2) ** 2).backward()  # adds to x.grad
        with torch.no_grad():
            x -= 0.3 * x.grad
        path.append(round(x.item(), 2))
    print("zeroed    " if zero else "not zeroed", path[:6])
    print("  steps 56 to 60:", path[-5:])
