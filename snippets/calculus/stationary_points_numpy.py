"""At a stationary point the slope is 0; the values near by say what it is."""

import numpy as np

functions = {
    "x^2": (lambda x: x**2, lambda x: 2 * x),
    "x^3": (lambda x: x**3, lambda x: 3 * x**2),
    "-x^2": (lambda x: -(x**2), lambda x: -2 * x),
}
x = np.array([-0.1, 0.0, 0.1])
for name, (f, derivative) in functions.items():
    values = "".join(f"{float(v):z7.3f}" for v in f(x))
    print(
        f"{name:4}  slope at 0: {derivative(x[1]):zg}   values at -0.1, 0, 0.1:{values}"
    )
