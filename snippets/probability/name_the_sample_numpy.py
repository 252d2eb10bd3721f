"""Equal chances for units are not equal chances for subsets."""

import numpy as np

rng = np.random.default_rng(0)
ways = {
    "choice": lambda: rng.choice(10, 3),
    "permutation": lambda: rng.permutation(10)[:3],
    "sorted": lambda: np.sort(rng.permutation(10)[:3]),
    "three in a row": lambda: (rng.integers(10) + np.arange(3)) % 10,
}
for name, draw in ways.items():
    subsets = {frozenset(draw().tolist()) for _ in range(5000)}
    of_three = sum(len(s) == 3 for s in subsets)
    print(
        f"{name:15} {of_three:3} subsets of three units,"
        f" {len(subsets) - of_three:2} smaller ones"
    )
