"""The mean absolute error of an even sample has a whole interval of minimisers."""

import numpy as np

y = np.array([1.0, 2.0, 4.0, 9.0])
c = np.linspace(0, 10, 1001)
for name, values in [
    ("absolute", np.abs(c[:, None] - y).mean(1)),
    ("squared", ((c[:, None] - y) ** 2).mean(1)),
]:
    best = c[values < values.min() + 1e-9]
    print(
        f"{name:8}  least {values.min():.2f}, from c = {best[0]:.2f} to {best[-1]:.2f}"
    )
