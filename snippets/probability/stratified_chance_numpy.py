"""One simple random sample in eight contains none of a group of one twentieth."""

from math import comb
import numpy as np
import matplotlib.pyplot as plt

N, ill, n = 1000, 50, 40
k = np.arange(8)
p = np.array([
    comb(ill, i) * comb(N - ill, n - i) / comb(N, n) for i in k
])  # P(k ill in the sample)

# %% demo
for i in range(5):
    print(f"P({i} ill) = {p[i]:.3f}")

rng = np.random.default_rng(0)
patient = np.arange(N) < ill  # (N,), True for the ill
counts = np.array([patient[rng.permutation(N)[:n]].sum() for _ in range(4000)])
print(f"no ill patient in {(counts == 0).mean():.3f} of 4000 samples")

# %% figure
fig, ax = plt.subplots()
ax.bar(k, p, color="C0", label="simple random sample")
ax.axvline(2, color="C1", ls="--", label="stratified: always 2")
ax.set(xlabel="ill patients among 40", ylabel="probability")
ax.legend()
