"""The square of a uniform number has a density without bound at zero."""

import numpy as np

y = np.random.default_rng(0).uniform(size=100000) ** 2
for c, d in [(0, 0.01), (0.01, 0.02), (0.25, 0.26), (0.9, 0.91)]:
    print(
        f"{c:4} to {d:4}: share {np.mean((c < y) & (y <= d)):.4f},"
        f" area {d**0.5 - c**0.5:.4f},"
        f" density in the middle {0.5 / ((c + d) / 2) ** 0.5:.2f}"
    )
