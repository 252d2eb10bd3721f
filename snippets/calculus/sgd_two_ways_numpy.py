"""A smaller step or a larger batch: the same floor for the same number of samples."""

import numpy as np

h, sigma2 = 1.0, 1.0
print("  eta   B    floor  updates  samples")
for eta, B in [(0.1, 1), (0.01, 1), (0.1, 10)]:
    floor = eta * sigma2 / B / (h * (2 - eta * h))
    updates = int(np.ceil(np.log(1e-3) / np.log(1 - eta * h)))
    print(f"{eta:5} {B:3d} {floor:8.5f} {updates:8d} {B * updates:8d}")
