"""A flat density on a triangle: the slice at x = 0.6 is flat on [0, 0.4]."""

import numpy as np

rng = np.random.default_rng(0)
X, Y = rng.uniform(size=(2, 2_000_000))
X, Y = X[X + Y <= 1], Y[X + Y <= 1]  # uniform on the triangle
for x in (0.1, 0.6):
    share = np.mean(np.abs(X - x) < 0.01) / 0.02  # density of X near x
    print(f"x = {x}: density found {share:.2f}, 2 (1 - x) = {2 * (1 - x):.2f}")
y = Y[np.abs(X - 0.6) < 0.005]
print(f"given x near 0.6: mean {y.mean():.2f}, largest {y.max():.2f}")
