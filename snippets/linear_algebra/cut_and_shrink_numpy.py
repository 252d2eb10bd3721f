"""Which singular values to keep, and what they are worth."""

import numpy as np

m, n, tau = 300, 700, 0.5
edge = tau * (m**0.5 + n**0.5)
print(f"edge {edge:.2f}")
for s in (40.0, 25.0, 21.0, 20.0):
    if s <= edge:
        print(f"s {s}  below the edge: 0")
    else:
        root = np.sqrt((s**2 - (m + n) * tau**2) ** 2 - 4 * m * n * tau**4)
        print(f"s {s}  shrunk to {root / s:.2f}")
