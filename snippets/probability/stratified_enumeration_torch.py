"""Listing every sample gives the variances that the formulas promise."""

from itertools import combinations, product
import torch

strata = [torch.tensor([1.0, 2.0, 2.0, 4.0, 3.0, 3.0]), torch.tensor([9.0, 7.0, 14.0])]
n_h = [2, 1]  # a third of each
y = torch.cat(strata)  # (N,)
N, n = len(y), sum(n_h)
W = torch.tensor([len(s) / N for s in strata])

# %% simple
means = torch.stack([torch.stack(sample).mean() for sample in combinations(y, n)])
S2 = y.var(correction=1)
print(
    f"{len(means)} simple samples      mean {means.mean():.4f}   "
    f"variance {means.var(correction=0):.4f}"
)
print(f"(1 - n/N) S^2 / n                    variance {(1 - n / N) * S2 / n:.4f}")

# %% stratified
parts = [
    [torch.stack(s).mean() for s in combinations(stratum, size)]
    for stratum, size in zip(strata, n_h)
]
means = torch.stack([W @ torch.stack(pair) for pair in product(*parts)])
S2_h = torch.stack([s.var(correction=1) for s in strata])
print(
    f"{len(means)} stratified samples  mean {means.mean():.4f}   "
    f"variance {means.var(correction=0):.4f}"
)
print(
    f"(1 - n/N) / n sum_h W_h S_h^2        variance {(1 - n / N) / n * (W @ S2_h):.4f}"
)
