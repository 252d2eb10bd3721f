"""A leaf is a tensor that no recorded operation made."""

import torch

w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor(5.0)
u = x * 3  # nothing here asks for a gradient
y = w * x + u
y.backward()
print("   value  leaf  asks  grad")
for name, t in [("w", w), ("x", x), ("u", u), ("y", y)]:
    grad = f"{t.grad:g}" if t.is_leaf and t.requires_grad else "None"
    leaf, asks = ("yes" if fact else "no" for fact in (t.is_leaf, t.requires_grad))
    print(f"{name} {t.item():6g}  {leaf:4}  {asks:4}  {grad}")
