"""The larger of two convex functions is convex, the smaller need not be."""

import torch

torch.set_default_dtype(torch.float64)
r = torch.linspace(-2, 4, 61)
u, v = torch.meshgrid(r, r, indexing="xy")
f, g = (lambda x: x**2), (lambda x: (x - 2) ** 2)
for name, h in [
    ("max", lambda x: torch.maximum(f(x), g(x))),
    ("min", lambda x: torch.minimum(f(x), g(x))),
]:
    slack = (h(u) + h(v)) / 2 - h((u + v) / 2)  # chord - graph at the midpoint
    i = torch.unravel_index(slack.argmin(), slack.shape)
    print(
        f"{name}(f, g)  least {slack.min():5.2f}"
        + (f"  for u = {u[i]:.1f}, v = {v[i]:.1f}" if slack.min() < -1e-9 else "")
    )
