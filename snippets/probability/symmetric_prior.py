"""Beta(1/2, 1/2) pulls the peak away from one half and the mean towards it."""

import numpy as np

a, b, k, n = 0.5, 0.5, 3, 10
theta = np.linspace(0.001, 0.999, 99_801)
log_posterior = (a + k - 1) * np.log(theta) + (b + n - k - 1) * np.log(1 - theta)
print(f"share          {k / n:.3f}")
print(
    f"MAP by formula {(a + k - 1) / (a + b + n - 2):.3f},"
    f" on a grid {theta[log_posterior.argmax()]:.3f}"
)
print(f"posterior mean {(a + k) / (a + b + n):.3f}")
