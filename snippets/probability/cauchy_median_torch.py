"""The median of Cauchy draws settles, where their mean does not."""

import torch
from torch.distributions import Binomial, Cauchy

zero, half = torch.tensor([0.0, 0.5], dtype=torch.float64)
tail = 1 - Cauchy(zero, 1.0).cdf(half)
for n in [1, 11, 101, 1001]:
    mean = 2 * tail  # distributed like one draw
    # the median is above 1/2 if more than half of the n draws are
    k = torch.arange(n // 2 + 1, n + 1, dtype=torch.float64)
    median = 2 * Binomial(n, tail).log_prob(k).exp().sum()
    print(f"n = {n:4}   mean far {mean:.4f}   median far {median:.2g}")
