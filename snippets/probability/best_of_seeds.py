"""The best of ten equal models looks better than it is."""

import numpy as np

rng = np.random.default_rng(0)
accuracy = rng.binomial(500, 0.8, size=(20000, 10)) / 500  # 20000 x 10 seeds
again = rng.binomial(500, 0.8, size=20000) / 500  # the chosen seed, new test
print(f"mean of the ten {accuracy.mean():.3f}")
print(f"best of the ten {accuracy.max(axis=1).mean():.3f}")
print(f"the best one tested again {again.mean():.3f}")
