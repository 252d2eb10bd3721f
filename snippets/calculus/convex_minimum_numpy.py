"""The larger of two convex functions is convex, the smaller need not be."""

import numpy as np

r = np.linspace(-2, 4, 61)
u, v = np.meshgrid(r, r)
f, g = (lambda x: x**2), (lambda x: (x - 2) ** 2)
for name, h in [
    ("max", lambda x: np.maximum(f(x), g(x))),
    ("min", lambda x: np.minimum(f(x), g(x))),
]:
    slack = (h(u) + h(v)) / 2 - h((u + v) / 2)  # chord - graph at the midpoint
    i = np.unravel_index(slack.argmin(), slack.shape)
    print(
        f"{name}(f, g)  least {slack.min():5.2f}"
        + (f"  for u = {u[i]:.1f}, v = {v[i]:.1f}" if slack.min() < -1e-9 else "")
    )
