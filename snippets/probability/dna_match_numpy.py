"""A match that errs once in a million fits several innocent people in a large city."""

import numpy as np

N = 5_000_000  # people who could have done it, one of them did
false_match = 1e-6  # P(match | innocent)
prior = np.array([1 / N, 1 - 1 / N])  # guilty, innocent
likelihood = np.array([1.0, false_match])  # P(match | …)

# %% demo
joint = prior * likelihood
posterior = joint / joint.sum()
print(f"P(match | innocent) = {likelihood[1]:.0e}")
print(f"P(innocent | match) = {posterior[1]:.4f}")
print(f"innocent matches expected: {(N - 1) * false_match:.4g}")
