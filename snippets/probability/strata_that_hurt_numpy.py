"""Strata with equal means save nothing, and make small strata worse."""

from itertools import combinations, product
import numpy as np

y = np.array([0.0, 1.0, 0.0, 1.0])  # units 1, 2 | units 3, 4
simple = np.array([np.mean(pair) for pair in combinations(y, 2)])
stratified = np.array([np.mean(pair) for pair in product(y[:2], y[2:])])
print(
    f"simple      {len(simple)} samples, means {np.sort(simple)}, "
    f"variance {simple.var():.4f}"
)
print(
    f"stratified  {len(stratified)} samples, means {np.sort(stratified)}, "
    f"variance {stratified.var():.4f}"
)
print(
    f"S^2 = {y.var(ddof=1):.4f}, "
    f"mean of S_h^2 = {np.mean([y[:2].var(ddof=1), y[2:].var(ddof=1)]):.4f}"
)
