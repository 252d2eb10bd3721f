"""Sums, maxima and affine insides stay convex; products and compositions may not."""

import numpy as np

rng = np.random.default_rng(0)
u, v, t = rng.uniform(-3, 3, size=(3, 100_000))
t = (t + 3) / 6  # in [0, 1]
f, g = (lambda x: x**2), (lambda x: (x - 2) ** 2)  # both convex
candidates = {
    "2 f + 3 g": lambda x: 2 * f(x) + 3 * g(x),
    "max(f, g)": lambda x: np.maximum(f(x), g(x)),
    "f(5 - 2x)": lambda x: f(5 - 2 * x),
    "e^f": lambda x: np.exp(f(x)),
    "f - g / 2": lambda x: f(x) - g(x) / 2,
    "f - 2 g": lambda x: f(x) - 2 * g(x),
    "f g": lambda x: f(x) * g(x),
    "g(f(x))": lambda x: g(f(x)),
}
for name, h in candidates.items():
    slack = t * h(u) + (1 - t) * h(v) - h(t * u + (1 - t) * v)
    print(
        f"{name:9}  chord - graph: least {slack.min():z7.2f}, mean {slack.mean():6.4g}"
    )
