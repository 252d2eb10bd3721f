"""A Pareto distribution with exponent 1.5 has a mean and no variance."""

import math
import torch

alpha = 1.5
for b in [1e2, 1e4, 1e6, 1e8]:
    x = torch.exp(torch.linspace(0, math.log(b), 20001, dtype=torch.float64))
    density = alpha * x ** (-alpha - 1)
    first = torch.trapezoid(x * density, x)  # integrals from 1 to b
    second = torch.trapezoid(x**2 * density, x)
    print(f"up to {b:.0e}   mean {first:.3f}   second moment {second:.3g}")
