"""Softmax by its formula overflows; shifted by the largest score it cannot."""

import numpy as np

z = np.array([1000.0, 1001.0, 999.0])


def softmax(z):
    """e^(z_i - m) / sum_j e^(z_j - m) with m = max z."""
    e = np.exp(z - z.max())
    return e / e.sum()


# %% demo
with np.errstate(over="ignore", invalid="ignore"):
    print("by the formula:", np.exp(z) / np.exp(z).sum())
print("shifted:       ", softmax(z).round(4))
print("scores 1, 2, 0:", softmax(z - 999).round(4))
