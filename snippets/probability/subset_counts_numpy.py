"""Shuffle and take the first two: all ten pairs out of five are equally likely."""

# %% run
from itertools import combinations
import numpy as np
import matplotlib.pyplot as plt

rng, draws = np.random.default_rng(0), 20_000
pairs = list(combinations(range(5), 2))  # ten subsets
counts = dict.fromkeys(pairs, 0)
for _ in range(draws):
    counts[tuple(sorted(rng.permutation(5)[:2].tolist()))] += 1

found = np.array(list(counts.values()))
expected = draws / len(pairs)
chi2 = np.sum((found - expected) ** 2 / expected)  # 9 degrees of freedom
print(f"{len(pairs)} subsets, each expected {expected:.0f} times")
print(f"found from {found.min()} to {found.max()} times")
print(f"chi-squared {chi2:.1f} (above 27.9 in 0.1 % of the cases)")

# %% figure
fig, ax = plt.subplots()
ax.bar(range(10), found, color="C0")
ax.axhline(expected, color="C1", ls="--")
ax.set_xticks(range(10), [f"{i + 1},{j + 1}" for i, j in pairs])
ax.set(xlabel="pair", ylabel="times drawn")
