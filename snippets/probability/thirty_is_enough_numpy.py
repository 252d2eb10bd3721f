"""Thirty draws are not enough for a rare event: exact coverage of an interval."""

import numpy as np
from scipy.stats import binom


def coverage(n, p):
    """P(p lies within 1.96 standard errors of p_hat), over all counts k."""
    k = np.arange(n + 1)
    p_hat = k / n
    inside = abs(p_hat - p) <= 1.96 * np.sqrt(p_hat * (1 - p_hat) / n)
    return binom.pmf(k, n, p)[inside].sum()


for n in [30, 300, 3000, 30000]:
    print(
        f"n = {n:5}   fair coin {coverage(n, 0.5):.3f}"
        f"   one in a hundred {coverage(n, 0.01):.3f}"
    )
