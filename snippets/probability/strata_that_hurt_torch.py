"""Strata with equal means save nothing, and make small strata worse."""

from itertools import combinations, product
import torch

y = torch.tensor([0.0, 1.0, 0.0, 1.0])  # units 1, 2 | units 3, 4
simple = torch.tensor([sum(pair) / 2 for pair in combinations(y, 2)])
stratified = torch.tensor([sum(pair) / 2 for pair in product(y[:2], y[2:])])
print(
    f"simple      {len(simple)} samples, means {simple.sort()[0].numpy()}, "
    f"variance {simple.var(correction=0):.4f}"
)
print(
    f"stratified  {len(stratified)} samples, means {stratified.sort()[0].numpy()}, "
    f"variance {stratified.var(correction=0):.4f}"
)
print(f"S^2 = {y.var():.4f}, mean of S_h^2 = {(y[:2].var() + y[2:].var()) / 2:.4f}")
