"""Two readings and a prior: conditioning in blocks is a weighted mean."""

import numpy as np

mu = np.array([20.0, 20.0, 20.0])  # temperature, two readings
Sigma = 4 * np.ones((3, 3)) + np.diag([0.0, 1.0, 1.0])
readings = np.array([23.0, 22.0])

gain = np.linalg.solve(Sigma[1:, 1:], Sigma[1:, 0])
m = mu[0] + gain @ (readings - mu[1:])
S = Sigma[0, 0] - gain @ Sigma[1:, 0]
print(f"in blocks:      mean {m:.3f}, variance {S:.3f}")

weights = np.array([1 / 4, 1, 1])  # one over each variance
mean = weights @ [20, *readings] / weights.sum()
print(f"weighted mean:  mean {mean:.3f}, variance {1 / weights.sum():.3f}")
