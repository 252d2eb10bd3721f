"""Two normal variables can be uncorrelated and yet determine each other's size."""

import numpy as np

rng = np.random.default_rng(2)
X_1 = rng.normal(size=200_000)
s = rng.choice([-1.0, 1.0], size=200_000)  # a fair sign, independent of X_1
X_2 = s * X_1  # standard normal as well

# %% demo
small_1, small_2 = np.abs(X_1) < 1, np.abs(X_2) < 1
covariance = np.mean(X_1 * X_2)
print(f"variance of X_2 {np.var(X_2):.2f}, covariance {covariance:.2f}")
print(f"P(|X_1| < 1, |X_2| < 1)    {np.mean(small_1 & small_2):.2f}")
print(f"P(|X_1| < 1) P(|X_2| < 1)  {np.mean(small_1) * np.mean(small_2):.2f}")
print(f"P(X_1 + X_2 = 0)           {np.mean(X_1 + X_2 == 0):.2f}")
