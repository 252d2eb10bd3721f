"""A gradient that is a graph itself can be differentiated again."""

import torch

x = torch.tensor(4.0, requires_grad=True)
y = x**3
(slope,) = torch.autograd.grad(y, x, create_graph=True)
(curvature,) = torch.autograd.grad(slope, x)
print(f"f = {y:g}, f' = {slope:g}, f'' = {curvature:g}")

(plain,) = torch.autograd.grad(x**3, x)
print(f"without create_graph: f' = {plain:g}")
print(
    "requires_grad with create_graph:",
    slope.requires_grad,
    " without:",
    plain.requires_grad,
)
