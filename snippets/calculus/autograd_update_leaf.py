"""A parameter may not be changed in place while autograd records."""

import torch

w = torch.tensor(3.0, requires_grad=True)
(w**2).backward()
other = w - 0.1 * w.grad  # a new tensor, not the parameter
print(f"other = {other.item():.1f}, made by {other.grad_fn.name()}, w = {w.item():.1f}")
w -= 0.1 * w.grad
