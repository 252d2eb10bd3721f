"""Two draws from the same data overlap; one shuffle, cut in two, does not."""
import numpy as np

rng, N = np.random.default_rng(0), 1000

# %% wrong
train, test = rng.choice(N, 800), rng.choice(N, 200)     # with replacement, and twice
print("choice twice: doubles in train:", len(np.unique(train)) < 800,
      "  test units seen in training:", len(np.intersect1d(train, test)) > 0)

# %% right
order = rng.permutation(N)
train, test = order[:800], order[800:]
print("one shuffle:  doubles in train:", len(np.unique(train)) < 800,
      "  test units seen in training:", len(np.intersect1d(train, test)) > 0)
