"""One simple random sample in eight contains none of a group of one twentieth."""

from math import comb
import torch

N, ill, n = 1000, 50, 40
k = torch.arange(8)
p = torch.tensor(
    [comb(ill, i) * comb(N - ill, n - i) / comb(N, n) for i in k.tolist()]
)  # P(k ill in the sample)

# %% demo
for i in range(5):
    print(f"P({i} ill) = {p[i]:.3f}")

torch.manual_seed(0)
patient = torch.arange(N) < ill  # (N,), True for the ill
counts = torch.stack([patient[torch.randperm(N)[:n]].sum() for _ in range(4000)])
error = torch.sqrt(p[0] * (1 - p[0]) / 4000)  # standard error of the share
print(
    "drawn 4000 times, within 4 standard errors:",
    bool(abs((counts == 0).double().mean() - p[0]) < 4 * error),
)
