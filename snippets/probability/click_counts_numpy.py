"""Clicks of 200 visitors: a simulation and the binomial formula agree."""

from math import comb
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
n, p, days = 200, 0.03, 20_000
clicks = (rng.random((days, n)) < p).sum(axis=1)  # (days,)
k = np.arange(16)
pmf = np.array([comb(n, i) * p**i * (1 - p) ** (n - i) for i in k])
share = np.array([(clicks == i).mean() for i in k])

# %% demo
for i in (0, 3, 6, 9, 12):
    print(f"{i:2} clicks: formula {pmf[i]:.4f}, share of days {share[i]:.4f}")

# %% figure
fig, ax = plt.subplots()
ax.bar(k, share, color="C0", alpha=0.5, label="20000 simulated days")
ax.plot(k, pmf, "o", color="C1", label="formula")
ax.set(xlabel="$k$", ylabel="$P(X = k)$")
ax.legend()
