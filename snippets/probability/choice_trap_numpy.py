"""Two draws from the same data overlap; one shuffle, cut in two, does not."""

import numpy as np

rng, N = np.random.default_rng(0), 1000

# %% wrong
train, test = rng.choice(N, 800), rng.choice(N, 200)  # with replacement, and twice
print(
    f"choice twice: {len(np.unique(train))} different units in training,"
    f" {np.isin(test, train).sum()} of 200 test units seen there"
)

# %% right
order = rng.permutation(N)
train, test = order[:800], order[800:]
print(
    f"one shuffle:  {len(np.unique(train))} different units in training,"
    f" {np.isin(test, train).sum()} of 200 test units seen there"
)
