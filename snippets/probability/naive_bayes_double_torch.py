"""Copies of one feature count as new evidence: naive Bayes grows too sure."""

import numpy as np
import torch

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
n = 200000
spam = torch.tensor(rng.random(n)) < 0.5
x = torch.tensor(rng.random(n)) < torch.where(spam, 0.7, 0.4)  # one informative word

# %% demo
print("copies  P(spam | x) claimed  counted")
for copies in [1, 2, 5, 10]:
    odds = (0.7 / 0.4) ** copies  # as if the copies were independent
    print(f"{copies:6d} {odds / (1 + odds):20.4f} {spam[x].double().mean():8.4f}")
