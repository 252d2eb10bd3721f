"""Add Gumbel noise to the scores and take the largest: a sample from softmax."""

import numpy as np

rng = np.random.default_rng(0)
z, n = np.array([1.0, 2.0, 0.0]), 100_000
g = -np.log(-np.log(rng.random((n, 3))))  # Gumbel noise
winner = np.argmax(z + g, axis=1)  # (n,)
p = np.exp(z) / np.exp(z).sum()

# %% demo
for i in range(3):
    print(f"softmax {p[i]:.4f}, share of wins {(winner == i).mean():.4f}")
