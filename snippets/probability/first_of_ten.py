"""The shortest of ten lives is longer than x if all of them are."""

import numpy as np

rng, one = np.random.default_rng(0), 0.05  # a single one fails within a year
fails = rng.random((200_000, 10)) < one
print(
    f"formula {1 - (1 - one) ** 10:.4f}, share of draws {fails.any(axis=1).mean():.3f}"
)
