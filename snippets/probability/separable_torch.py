"""Separable data have no most likely weight; with a normal prior they have one."""

import torch

torch.set_default_dtype(torch.float64)
x = torch.tensor([-2.0, -1.0, 0.5, 1.5])
y = torch.tensor([0.0, 0.0, 1.0, 1.0])  # the sign of x tells the class


def descend(steps, precision):
    """Gradient descent on cross-entropy + precision w^2 / 2; precision = 1 / tau^2."""
    w = 0.0
    for _ in range(steps):
        p = torch.sigmoid(w * x)  # P(class 1)
        w = w - 0.5 * (torch.sum((p - y) * x) + precision * w)
    p = torch.sigmoid(w * x)
    return w, -torch.sum(torch.log(torch.where(y == 1, p, 1 - p)))


for precision in (0, 1):
    print("no prior" if precision == 0 else "normal prior, tau = 1")
    for steps in (10, 100, 1000, 10000):
        w, L = descend(steps, precision)
        print(f"  {steps:5} steps: w = {w:6.3f}, cross-entropy {L:.4f}")
