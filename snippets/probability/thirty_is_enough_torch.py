"""Thirty draws are not enough for a rare event: exact coverage of an interval."""

import torch
from torch.distributions import Binomial


def coverage(n, p):
    """P(p lies within 1.96 standard errors of p_hat), over all counts k."""
    k = torch.arange(n + 1, dtype=torch.float64)
    p_hat = k / n
    inside = abs(p_hat - p) <= 1.96 * torch.sqrt(p_hat * (1 - p_hat) / n)
    law = Binomial(n, torch.tensor(p, dtype=torch.float64))
    return law.log_prob(k).exp()[inside].sum()


for n in [30, 300, 3000, 30000]:
    print(
        f"n = {n:5}   fair coin {coverage(n, 0.5):.3f}"
        f"   one in a hundred {coverage(n, 0.01):.3f}"
    )
