"""Drawn without strata and weighted by them later: most of the gain is there."""

import numpy as np

rng = np.random.default_rng(0)
y = np.r_[rng.normal(10, 1, size=700), rng.normal(30, 1, size=300)]
stratum = np.r_[np.zeros(700, int), np.ones(300, int)]
W = np.array([0.7, 0.3])
found = {"plain": [], "weighted later": [], "stratified": []}
for _ in range(4000):
    s = rng.choice(1000, size=40, replace=False)
    found["plain"].append(y[s].mean())
    means = [y[s][stratum[s] == h].mean() for h in (0, 1)]
    found["weighted later"].append(W @ means)
    small = rng.choice(y[:700], size=28, replace=False)
    large = rng.choice(y[700:], size=12, replace=False)
    found["stratified"].append(W @ [small.mean(), large.mean()])
for name, estimates in found.items():
    print(f"{name:14}: standard deviation {np.std(estimates):.3f}")
