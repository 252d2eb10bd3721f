"""A graph records the branch that was taken."""

import torch


def square(a):
    return a if a == 1 else a * a


for point in (0.5, 1.0, 2.0):
    a = torch.tensor(point, requires_grad=True)
    y = square(a)
    (slope,) = torch.autograd.grad(y, a)
    print(f"a = {point:g}: value {y.item():g}, slope {slope:g}, 2 a = {2 * point:g}")
