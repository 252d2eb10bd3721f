"""A uniform generator can return 0, never 1, and its grid cuts the tail."""

import numpy as np

for dtype, bits in ((np.float32, 24), (np.float64, 53)):
    lowest, highest = dtype(0), dtype(1 - 2.0**-bits)  # its ends
    with np.errstate(divide="ignore"):
        wrong = -np.log(lowest)  # x = -log(u)
    right = -np.log1p(-lowest)  # x = -log(1 - u)
    longest = -np.log1p(-highest)
    print(f"{bits} bits: at u = 0 {wrong} or {right:z.0f}, longest {longest:.2f}")
    print(f"         chance of longer {np.exp(-longest):.1e}")
