"""Shuffle and take the first two: all ten pairs out of five are equally likely."""

from itertools import combinations
import torch

torch.manual_seed(0)
draws = 20_000
pairs = list(combinations(range(5), 2))  # ten subsets
counts = dict.fromkeys(pairs, 0)
for _ in range(draws):
    counts[tuple(sorted(torch.randperm(5)[:2].tolist()))] += 1

# %% demo
found = torch.tensor(list(counts.values()))
expected = draws / len(pairs)
chi2 = torch.sum((found - expected) ** 2 / expected)  # 9 degrees of freedom
print(f"{len(pairs)} subsets, each expected {expected:.0f} times")
print(
    "all within 5 standard deviations:",
    bool(torch.all(abs(found - expected) < 5 * expected**0.5)),
)
print("chi-squared below 27.9 (0.1 % false alarms):", bool(chi2 < 27.9))
