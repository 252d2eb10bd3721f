"""Measure one axis in other units, and the steepest direction turns."""

import torch

torch.set_default_dtype(torch.float64)


def f(z, unit):
    return (unit * z[0]) ** 2 / 2 + z[1] ** 2 / 2


x = torch.tensor([1.0, 1.0])  # in metres
for name, unit in [("metres", 1.0), ("centimetres", 0.01)]:
    scale = torch.tensor([unit, 1.0])
    g = torch.func.grad(f)(x / scale, unit)  # in that unit, at the same place
    ground = scale * g  # the direction, back in metres
    angle = torch.rad2deg(torch.arctan2(ground[1], ground[0]))
    print(f"{name:12} gradient {g.numpy()}  direction {angle:.2f} degrees")
