"""A detached factor is a constant for the backward pass."""

import torch

x = torch.tensor(3.0, requires_grad=True)
for name, y in [("x * x", x * x), ("x * x.detach()", x * x.detach())]:
    (slope,) = torch.autograd.grad(y, x)
    print(f"{name:14}  value {y.item():g}, slope {slope:g}")
