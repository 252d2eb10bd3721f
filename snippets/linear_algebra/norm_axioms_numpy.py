"""Eight ways to measure a vector; a random search tells which are no norms."""

import numpy as np

candidates = {
    "sum |x_i|": lambda x: abs(x).sum(),
    "root of sum x_i^2": lambda x: (x**2).sum() ** 0.5,
    "max |x_i|": lambda x: abs(x).max(),
    "p = 1/2": lambda x: (abs(x) ** 0.5).sum() ** 2,
    "sum x_i^2": lambda x: (x**2).sum(),
    "count of x_i != 0": lambda x: (x != 0).sum(),
    "|x_1|": lambda x: abs(x[0]),
    "max x_i": lambda x: x.max(),
}
rng = np.random.default_rng(0)
X = rng.integers(-3, 4, size=(1000, 3)) * 1.0  # (1000, n)  zeros too
Y, s = rng.permutation(X), rng.normal(size=1000)
print(f"{'':18} positive  homogeneous  triangle")
for name, N in candidates.items():
    positive = all((N(x) > 0) == (abs(x).max() > 0) for x in X)
    homogeneous = all(abs(N(t * x) - abs(t) * N(x)) < 1e-9 for t, x in zip(s, X))
    triangle = all(N(x + y) <= N(x) + N(y) + 1e-9 for x, y in zip(X, Y))
    words = ["yes" if law else "no" for law in (positive, homogeneous, triangle)]
    print(f"{name:18} {words[0]:9} {words[1]:12} {words[2]}")
