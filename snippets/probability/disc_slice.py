"""On a disc the coordinates are uncorrelated and dependent."""

import numpy as np

rng = np.random.default_rng(0)
X, Y = rng.uniform(-1, 1, size=(2, 2_000_000))
X, Y = X[X**2 + Y**2 <= 1], Y[X**2 + Y**2 <= 1]  # uniform on the disc
print(f"correlation {np.corrcoef(X, Y)[0, 1]:z.2f}")
for x in (0, 0.8):
    y = Y[np.abs(X - x) < 0.005]
    print(
        f"given x near {x}: y from {y.min():.1f} to {y.max():.1f},"
        f" half of them within {np.median(np.abs(y)):.1f}"
    )
