"""Add Gumbel noise to the scores and take the largest: a sample from softmax."""

import torch

torch.manual_seed(0)
z, n = torch.tensor([1.0, 2.0, 0.0], dtype=torch.float64), 100_000
g = torch.distributions.Gumbel(torch.zeros_like(z), 1.0).sample((n,))  # (n, 3)
winner = torch.argmax(z + g, dim=1)  # (n,)
p = torch.softmax(z, dim=0)

# %% demo
for i in range(3):
    error = torch.sqrt(p[i] * (1 - p[i]) / n)
    fits = abs((winner == i).double().mean() - p[i]) < 4 * error
    print(f"softmax {p[i]:.4f}   share of wins fits: {bool(fits)}")
