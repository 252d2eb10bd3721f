"""A step into the imaginary direction subtracts nothing, so h can be tiny."""

import numpy as np


def f(x):
    return np.exp(x) * np.sin(x)


def complex_step(x, h):
    return f(x + 1j * h).imag / h


x = np.array(0.7)
exact = np.exp(x) * (np.sin(x) + np.cos(x))
print(f"exact {exact:.4f}")
for h in [0.1, 1e-3, 1e-100]:
    slope = complex_step(x, h)
    error = abs(slope - exact).item()
    print(f"h = {h:6.0e}  complex step {slope:.4f}   error {round(error, 12):.0e}")
