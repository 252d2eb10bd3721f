"""Gradients are kept at leaves only, unless you ask."""

import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)  # a leaf that wants a gradient
x = torch.tensor([3.0, 4.0])  # a leaf that wants none
z = w * x  # an inner node
z.retain_grad()  # keep this one, too
y = z**2
L = y.sum()
L.backward()
print("name  asks  leaf  grad_fn       grad")
for name, t, kept in [("w", w, True), ("x", x, True), ("z", z, True), ("y", y, False)]:
    node = t.grad_fn.name() if t.grad_fn else "None"
    grad = (t.grad.tolist() if t.grad is not None else None) if kept else "not kept"
    asks, leaf = ("yes" if fact else "no" for fact in (t.requires_grad, t.is_leaf))
    print(f"{name:5} {asks:5} {leaf:5} {node:13} {grad}")
