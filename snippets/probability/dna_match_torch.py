"""A match that errs once in a million fits several innocent people in a large city."""

import torch

N = 5_000_000  # people who could have done it, one of them did
false_match = 1e-6  # P(match | innocent)
prior = torch.tensor([1 / N, 1 - 1 / N], dtype=torch.float64)  # guilty, innocent
likelihood = torch.tensor([1.0, false_match], dtype=torch.float64)  # P(match | …)

# %% demo
joint = prior * likelihood
posterior = joint / joint.sum()
print(f"P(match | innocent) = {likelihood[1]:.0e}")
print(f"P(innocent | match) = {posterior[1]:.4f}")
print(f"innocent matches expected: {(N - 1) * false_match:.4g}")
