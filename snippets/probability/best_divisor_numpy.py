"""For normal samples the divisor n + 1 has the least mean squared error."""

import numpy as np

n = 5
rng = np.random.default_rng(0)
x = rng.normal(size=(400_000, n))  # sigma^2 = 1
total = ((x - x.mean(axis=1, keepdims=True)) ** 2).sum(axis=1)  # (400000,)
for divisor in range(n - 2, n + 3):
    estimate = total / divisor
    error = ((estimate - 1) ** 2).mean()
    print(f"by {divisor}: mean {estimate.mean():.2f}   mean squared error {error:.2f}")
