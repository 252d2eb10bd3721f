"""Over the hypotheses posteriors sum to one, likelihoods sum to anything."""

import torch

table = torch.tensor([
    [0.06, 0.24],  # spam:     with "free", without
    [0.07, 0.63],
])  # not spam
P_H, P_E = table.sum(dim=1), table.sum(dim=0)

# %% demo
likelihood = table[:, 0] / P_H  # P(E | H), P(E | not H)
posterior = table[:, 0] / P_E[0]  # P(H | E), P(not H | E)
other = table[0] / P_E  # P(H | E), P(H | not E)
print(f"P(E | H) + P(E | not H) = {likelihood.sum():.4f}")
print(f"P(H | E) + P(not H | E) = {posterior.sum():.4f}")
print(f"P(H | E) + P(H | not E) = {other.sum():.4f}")
print(f"P(E | H) = {likelihood[0]:.4f}, P(H | E) = {posterior[0]:.4f}")
