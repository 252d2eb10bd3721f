"""The beta distribution: one formula, many shapes on the unit interval."""

import torch

torch.set_default_dtype(torch.float64)
shapes = [(1, 1), (2, 6), (20, 60), (0.5, 0.5)]
for alpha, beta in shapes:
    law = torch.distributions.Beta(float(alpha), float(beta))
    density = law.log_prob(torch.tensor(0.25)).exp()
    print(f"Beta({alpha}, {beta}): mean {law.mean:.3f}, std {law.stddev:.3f}", end="")
    print(f", density at 0.25: {density:.3f}")
