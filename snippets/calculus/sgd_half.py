"""Three of six without replacement are as good as five draws with replacement."""

from itertools import combinations, product

import numpy as np

rng = np.random.default_rng(0)
g = rng.normal(size=6)  # six gradients of one parameter


def error(batches):
    return np.mean([(np.mean(batch) - g.mean()) ** 2 for batch in batches])


print(f"3 of 6 without: {error(combinations(g, 3)):.4f}")
for B in (3, 4, 5):
    print(f"{B} draws with:   {error(product(g, repeat=B)):.4f}")
