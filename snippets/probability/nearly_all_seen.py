"""To see all but one per cent of the units, draw nearly five times their number."""

import numpy as np

N, rng = 1000, np.random.default_rng(0)
for times in (1, 2, 3, 4.605, 7):
    n = int(times * N)
    share = 1 - (1 - 1 / N) ** n
    counted = np.mean([len(set(rng.integers(N, size=n))) for _ in range(50)]) / N
    print(f"n = {times:5} N: expected {share:.3f}, counted {counted:.3f}")
