"""Heights of a density do not sum to one; areas do."""

import numpy as np

for n in (10, 100, 1000):
    h = 1 / n
    x = (np.arange(n) + 0.5) * h  # middles of n cells of width h
    f = 2 * x  # density of the dart
    print(f"{n:4} cells: sum of heights {f.sum():6.1f},", end=" ")
    print(f"of areas {np.sum(f * h):.1f}, highest {f.max():.3f}")
