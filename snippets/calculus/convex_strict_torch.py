"""x^4 has no curvature at 0 and is strictly convex; |x| has a kink and is not."""

import torch

torch.set_default_dtype(torch.float64)
r = torch.linspace(-1, 1, 41)
u, v = torch.meshgrid(r, r, indexing="xy")
apart = torch.abs(u - v) > 1e-9  # strictness is about u != v
for name, f in [
    ("x^2", lambda x: x**2),
    ("x^4", lambda x: x**4),
    ("|x|", torch.abs),
    ("e^x", torch.exp),
]:
    gap = ((f(u) + f(v)) / 2 - f((u + v) / 2))[apart]
    h = torch.tensor([1e-3, 0.0, -1e-3])
    bend = (f(h[0]) - 2 * f(h[1]) + f(h[2])) / h[0] ** 2
    print(f"{name}   least gap at midpoints {gap.min():.1e}   f''(0) about {bend:.1e}")
