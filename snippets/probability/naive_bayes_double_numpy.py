"""Copies of one feature count as new evidence: naive Bayes grows too sure."""

import numpy as np

rng = np.random.default_rng(0)
n = 200000
spam = rng.random(n) < 0.5
x = rng.random(n) < np.where(spam, 0.7, 0.4)  # one informative word

# %% demo
print("copies  P(spam | x) claimed  counted")
for copies in [1, 2, 5, 10]:
    odds = (0.7 / 0.4) ** copies  # as if the copies were independent
    print(f"{copies:6d} {odds / (1 + odds):20.4f} {spam[x].mean():8.4f}")
