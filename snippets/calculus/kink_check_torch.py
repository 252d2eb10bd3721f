"""Near a kink the check rejects a gradient that is right."""

import torch

torch.set_default_dtype(torch.float64)
relu = torch.relu
slope = torch.func.grad(relu)


def central(x, h):
    return (relu(x + h) - relu(x - h)) / (2 * h)


h = 1e-5
for x in torch.tensor([1.0, 2e-5, 5e-6, -2e-6]):
    print(f"x = {x:8.0e}  slope {slope(x):.1f}  central {central(x, h):.2f}")
