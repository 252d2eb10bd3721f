"""The entropy of a density depends on the unit and may be negative."""

import numpy as np

rng = np.random.default_rng(0)
metres = rng.normal(1.7, 0.07, size=100000)  # heights


def entropy_of_bins(x, width):
    """The entropy of x rounded to bins of a width, in nats"""
    counts = np.unique(np.floor(x / width), return_counts=True)[1]
    p = counts / len(x)
    return -np.sum(p * np.log(p))


# %% demo
print("unit   sigma  h by formula  H(bins) + log(width)")
for unit, x in [("m", metres), ("cm", 100 * metres)]:
    sigma, width = x.std(), x.std() / 20
    h = 0.5 * np.log(2 * np.pi * np.e * sigma**2)
    H = entropy_of_bins(x, width)
    print(f"{unit:4s} {sigma:7.3g} {h:13.2f} {H + np.log(width):21.2f}")
    print(f"     H(bins) = {H:.2f}")
