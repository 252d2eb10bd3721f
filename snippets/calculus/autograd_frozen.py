"""A gradient passes through a frozen factor, and stops at detach."""

import torch

x = torch.tensor(5.0)
for frozen in (False, True):
    u = torch.tensor(2.0, requires_grad=True)  # the layer before
    w = torch.tensor(3.0, requires_grad=True)
    w.requires_grad_(not frozen)
    y = w * (u * x)
    y.backward()
    w_grad = f"{w.grad:g}" if w.grad is not None else "None"
    print(
        f"{'frozen' if frozen else 'free':6} w: y = {y:g}, "
        f"u.grad = {u.grad:g}, w.grad = {w_grad}"
    )
y = w * (u * x).detach()  # the other way to "freeze"
print("with detach: y requires a gradient:", y.requires_grad)
