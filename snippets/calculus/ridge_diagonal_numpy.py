"""With the gradient zero a continuous function still rises along the diagonal."""

import numpy as np


def f(x):
    return np.sqrt(abs(x[0] * x[1]))


axes, diagonal = np.eye(2), np.ones(2)
print("     h  f(h, 0)/h  f(0, h)/h  f(h, h)/h")
for h in [0.1, 0.001, 0.00001]:
    slopes = [f(h * v) / h for v in (axes[0], axes[1], diagonal)]
    print(f"{h:6g}" + "".join(f"{s:11.4f}" for s in slopes))
