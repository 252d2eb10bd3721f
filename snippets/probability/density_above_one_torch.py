"""A density may exceed one; it has a unit, a probability has none."""

import torch

values = torch.tensor([0.02, -0.05, 0.01], dtype=torch.float64)  # errors in metres
for unit, scale in [("metres", 1), ("millimetres", 1000)]:
    x, sigma = values * scale, 0.04 * scale
    log_f = torch.distributions.Normal(0.0, sigma).log_prob(x)
    f = log_f.exp().numpy().round(4)
    print(f"{unit:11} densities {f}   log-likelihood {log_f.sum():.3f}")
