"""The most likely rate is one over the mean waiting time."""

import numpy as np

x = np.array([0.2, 1.1, 0.4, 0.6, 0.2])  # seconds
for lambda_ in (1.0, 1.5, 2.0, 2.5, 3.0):
    L = -len(x) * np.log(lambda_) + lambda_ * x.sum()
    print(f"lambda = {lambda_}: L = {L:.4f}")
print(f"one over the mean: {1 / x.mean():.1f}")
