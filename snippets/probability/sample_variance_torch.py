"""Dividing by n - 1 is right on average over all samples, dividing by n is not."""

import torch

die = torch.arange(1.0, 7.0, dtype=torch.float64)
print(f"sigma^2 = {die.var(correction=0):.4f}   sigma = {die.std(correction=0):.4f}")
for n in [2, 3, 5]:
    samples = torch.cartesian_prod(*[die] * n)  # (6^n, n)
    by_n = samples.var(dim=1, correction=0)
    s2 = samples.var(dim=1)
    print(
        f"n = {n}: by n {by_n.mean():.4f}  by n-1 {s2.mean():.4f}"
        f"  root of it {torch.sqrt(s2).mean():.4f}"
    )
