"""One simple random sample in eight contains none of a group of one twentieth."""

from math import comb
import numpy as np
import torch

N, ill, n = 1000, 50, 40
k = torch.arange(8)
p = torch.tensor([
    comb(ill, i) * comb(N - ill, n - i) / comb(N, n) for i in k.tolist()
])  # P(k ill in the sample)

# %% demo
for i in range(5):
    print(f"P({i} ill) = {p[i]:.3f}")

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
patient = torch.arange(N) < ill  # (N,), True for the ill
orders = [torch.tensor(rng.permutation(N)) for _ in range(4000)]
counts = torch.stack([patient[order[:n]].sum() for order in orders])
print(f"no ill patient in {(counts == 0).double().mean():.3f} of 4000 samples")
