"""How many tickets may be sold for 100 seats, if five percent do not come?"""

import torch
from torch.distributions import Binomial

seats, p = 100, torch.tensor(0.95, dtype=torch.float64)

# %% demo
for n in range(101, 107):
    k = torch.arange(seats + 1, n + 1)
    too_many = Binomial(n, p).log_prob(k).exp().sum()
    print(f"{n} tickets: P(X > {seats}) = {too_many:.4f}")
