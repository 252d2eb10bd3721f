"""Dividing by n - 1 is right on average over all samples, dividing by n is not."""

import numpy as np

die = np.arange(1, 7)
print(f"sigma^2 = {die.var():.4f}   sigma = {die.std():.4f}")
for n in [2, 3, 5]:
    samples = die[np.indices((6,) * n).reshape(n, -1).T]  # (6^n, n)
    by_n = samples.var(axis=1)
    s2 = samples.var(axis=1, ddof=1)
    print(
        f"n = {n}: by n {by_n.mean():.4f}  by n-1 {s2.mean():.4f}"
        f"  root of it {np.sqrt(s2).mean():.4f}"
    )
