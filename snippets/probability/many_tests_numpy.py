"""Test twenty useless features, and some feature is usually significant."""

import numpy as np
from scipy import stats

rng = np.random.default_rng(0)
n, K, alpha, repeats = 40, 20, 0.05, 4000
X = rng.normal(size=(repeats, K, n))  # K features of n samples each
y = rng.normal(size=(repeats, 1, n))  # has nothing to do with them
X, y = X - X.mean(axis=2, keepdims=True), y - y.mean(axis=2, keepdims=True)
rho = np.sum(X * y, axis=2) / np.sqrt(np.sum(X**2, axis=2) * np.sum(y**2, axis=2))
T = rho * np.sqrt((n - 2) / (1 - rho**2))  # t_{n-2}, if there is no link
p = 2 * stats.t.sf(np.abs(T), n - 2)  # (repeats, K)
print(f"the first feature is significant:   {(p[:, 0] <= alpha).mean():.3f}")
print(f"some feature is:                    {(p <= alpha).any(axis=1).mean():.3f}")
print(f"some feature is, at level 0.05/20:  {(p <= alpha / K).any(axis=1).mean():.3f}")
