"""Shuffle and take the first two: all ten pairs out of five are equally likely."""

# %% run
from itertools import combinations
import numpy as np
import torch

rng, draws = np.random.default_rng(0), 20_000  # NumPy's draws, as in the other file
pairs = list(combinations(range(5), 2))  # ten subsets
counts = dict.fromkeys(pairs, 0)
for _ in range(draws):
    order = torch.tensor(rng.permutation(5))  # or torch.randperm(5)
    counts[tuple(sorted(order[:2].tolist()))] += 1

found = torch.tensor(list(counts.values()))
expected = draws / len(pairs)
chi2 = torch.sum((found - expected) ** 2 / expected)  # 9 degrees of freedom
print(f"{len(pairs)} subsets, each expected {expected:.0f} times")
print(f"found from {found.min()} to {found.max()} times")
print(f"chi-squared {chi2:.1f} (above 27.9 in 0.1 % of the cases)")
