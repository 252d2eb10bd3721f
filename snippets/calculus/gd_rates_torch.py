"""Convex: the gap falls at least like 1/k. Strongly convex: by a factor a step."""

import torch

torch.set_default_dtype(torch.float64)

# %% measure
losses = {  # name: (L, beta, mu), all least at 0
    "convex": (lambda t: t**4 / 4, 3.0, 0.0),
    "strongly convex": (lambda t: t**2 / 20 + t**4 / 4, 3.1, 0.1),
}  # beta holds on [-1, 1], where the steps stay
steps = [0, 1, 10, 100, 400]
gaps = {}
for name, (L, beta, mu) in losses.items():
    slope = torch.func.grad(L)
    theta, eta, gap = torch.tensor(1.0), 1 / beta, []
    for k in range(401):
        gap.append(L(theta))
        theta = theta - eta * slope(theta)
    k = torch.arange(401)
    late = torch.clamp(k, min=1)
    bound = (1 - mu / beta) ** k * gap[0] if mu else 1 / (2 * eta * late)
    gaps[name] = torch.stack(gap), bound
    print(name)
    print("  k     ", *(f"{i:9d}" for i in steps))
    print("  gap   ", *(f"{gap[i]:9.1e}" for i in steps))
    print("  bound ", *(f"{bound[i]:9.1e}" if i else "         " for i in steps))
