"""The noise of a batch of two, from all batches there are."""

from itertools import combinations, product

import numpy as np

g = np.array([0.0, 2.0, 4.0, 6.0])
n, B = len(g), 2
sigma2 = np.mean((g - g.mean()) ** 2)
print(f"one sample: {sigma2:.3f}")

without = np.array([np.mean(batch) for batch in combinations(g, B)])
with_ = np.array([np.mean(batch) for batch in product(g, repeat=B)])
factor = (n - B) / (n - 1)
for name, means, formula in [
    ("without", without, sigma2 / B * factor),
    ("with   ", with_, sigma2 / B),
]:
    error = np.mean((means - g.mean()) ** 2)
    print(f"{name} {len(means):2} batches, error {error:.3f}, formula {formula:.3f}")
