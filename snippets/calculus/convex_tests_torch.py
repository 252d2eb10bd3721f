"""Tangents and curvatures tell what chords tell: a bowl, and one with a hill."""

import torch
from torch.func import grad, vmap

torch.set_default_dtype(torch.float64)
x = torch.linspace(-2, 2, 401)
functions = {"square": lambda x: x**2, "quartic": lambda x: x**4 - 3 * x**2 + x}
for name, function in functions.items():
    f, slope = function(x), vmap(grad(function))(x)
    curvature = vmap(grad(grad(function)))(x)
    tangents = f[:, None] + slope[:, None] * (x - x[:, None])  # (u, v)
    above = f - tangents  # f(v) - tangent
    inside = x[curvature < 0]
    where = f"from {inside[0]:.2f} to {inside[-1]:.2f}" if len(inside) else "nowhere"
    print(f"{name:8} least f - tangent {above.min():6.2f}   f'' < 0 {where}")
