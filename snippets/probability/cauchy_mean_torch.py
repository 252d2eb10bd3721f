"""Means of exponential draws settle; means of Cauchy draws never do."""

# %% run
import numpy as np
import torch

rng, repeats = np.random.default_rng(3), 2000  # NumPy's draws, as in the other file


def far(x, centre):
    """The share of the means of the rows of x more than 1 from the centre."""
    return (torch.abs(x.mean(dim=1) - centre) > 1).double().mean()


for n in [1, 10, 100, 1000]:
    x = torch.tensor(rng.exponential(size=(repeats, n)))
    y = torch.tensor(rng.standard_cauchy(size=(repeats, n)))
    print(f"n = {n:4}   exponential {far(x, 1):.3f}   Cauchy {far(y, 0):.3f}")
