"""A rare event needs about 100/p draws for a relative error of a tenth."""

import numpy as np

p = np.array([0.5, 0.1, 0.01, 0.001])
n = p * (1 - p) / (p / 10) ** 2  # from sqrt(p (1 - p) / n) = p / 10
for chance, draws in zip(p.tolist(), n.round().tolist()):
    error = (chance * (1 - chance) / draws) ** 0.5
    print(
        f"p = {chance}: n = {draws:6.0f}, "
        f"standard error / p = {error / chance:.2f}, 100 / p = {100 / chance:.0f}"
    )
