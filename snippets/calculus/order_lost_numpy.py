"""Without a third derivative the central difference is not of second order."""

import numpy as np

functions = {
    "exp(x)": (lambda x: np.exp(x), 1.0),
    "x |x|^1.5": (lambda x: x * np.abs(x) ** 1.5, 0.0),
    "x |x|": (lambda x: x * np.abs(x), 0.0),
    "x |x|^0.5": (lambda x: x * np.abs(x) ** 0.5, 0.0),
}


def central(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)


# %% demo
x, h = 0.0, 0.01
for name, (f, exact) in functions.items():
    a, b = (abs(central(f, x, np.array(k)) - exact) for k in (h, h / 2))
    print(f"{name:10} error {a:7.1e}  order {np.log2(a / b):.2f}")
print(f"{'|x|':10} slope {central(np.abs, x, h):.1f}, and there is none")
