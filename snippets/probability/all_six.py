"""A die takes 14.7 rolls on average until it has shown all six numbers."""

import numpy as np

waits = [6 / (6 - j) for j in range(6)]  # j numbers have been seen
print("waits", np.round(waits, 3).tolist(), " sum", round(sum(waits), 4))

rng = np.random.default_rng(0)
counts = []
for _ in range(10_000):
    seen, rolls = set(), 0
    while len(seen) < 6:
        seen.add(rng.integers(6).item())
        rolls += 1
    counts.append(rolls)
print(f"mean of {len(counts)} tries {np.mean(counts):.2f}")
