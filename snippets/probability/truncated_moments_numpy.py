"""A Pareto distribution with exponent 1.5 has a mean and no variance."""

import numpy as np

alpha = 1.5
for b in [1e2, 1e4, 1e6, 1e8]:
    x = np.exp(np.linspace(0, np.log(b), 20001))  # equal steps in log x
    density = alpha * x ** (-alpha - 1)
    first = np.trapezoid(x * density, x)  # integrals from 1 to b
    second = np.trapezoid(x**2 * density, x)
    print(f"up to {b:.0e}   mean {first:.3f}   second moment {second:.3g}")
