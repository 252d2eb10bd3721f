"""In float16 counting ends at 2048."""

import numpy as np

n = np.ones(1, dtype=np.float16)
while n + 1 != n:
    n = 2 * n
print("n + 1 = n at", int(n[0]))
