"""No gradient takes a path through a detached tensor."""

import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
(a * b + a).backward()
print(f"whole:    a.grad = {a.grad.item():.0f}, b.grad = {b.grad.item():.0f}")

a.grad = b.grad = None
((a * b).detach() + a).backward()
print(f"detached: a.grad = {a.grad.item():.0f}, b.grad = {b.grad}")
