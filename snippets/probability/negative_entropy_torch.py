"""The entropy of a density depends on the unit and may be negative."""

import numpy as np
import torch

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
metres = torch.tensor(rng.normal(1.7, 0.07, size=100000))


def entropy_of_bins(x, width):
    """The entropy of x rounded to bins of a width, in nats"""
    counts = torch.unique(torch.floor(x / width), return_counts=True)[1]
    return torch.special.entr(counts / torch.tensor(len(x)).double()).sum()


# %% demo
print("unit   sigma  h by formula  H(bins) + log(width)")
for unit, x in [("m", metres), ("cm", 100 * metres)]:
    sigma = x.std(correction=0)
    width = sigma / 20
    h = torch.distributions.Normal(0.0, sigma).entropy()
    H = entropy_of_bins(x, width)
    print(f"{unit:4s} {sigma:7.3g} {h:13.2f} {H + torch.log(width):21.2f}")
    print(f"     H(bins) = {H:.2f}")
