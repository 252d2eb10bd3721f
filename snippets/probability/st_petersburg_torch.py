"""A game of infinite expectation is worth what the bank can pay."""

import numpy as np
import torch

# %% the bank can pay at most 2^K
for K in [10, 20, 30, 40]:
    k = torch.arange(1, K + 1).double()  # heads for the first time at toss k
    P_k = 0.5**k
    mean = torch.sum(2.0**k * P_k) + 2.0**K * 0.5**K
    print(f"cap 2^{K}: E = {mean:.4g}, P(less) = {P_k[2**k < mean].sum():.4f}")

# %% no cap: means of n games do not settle
for seed in [1, 2, 3]:
    k = torch.tensor(np.random.default_rng(seed).geometric(0.5, size=1_000_000))
    prize = 2.0 ** k.double()
    means = [prize[:n].mean() for n in [100, 10_000, 1_000_000]]
    print("seed", seed, "means", *(f" {mean:.4g}" for mean in means))
