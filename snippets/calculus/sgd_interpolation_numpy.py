"""If one theta fits every sample exactly, a constant step has no noise floor."""

import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(50, 3))  # (n, d)
star, noise = np.array([1.0, -2.0, 0.5]), rng.normal(size=50)
for name, y in [("exact", X @ star), ("noisy", X @ star + 0.5 * noise)]:
    best = np.linalg.lstsq(X, y)[0]
    theta, errors = np.zeros(3), []
    for k in range(3000):
        i = rng.integers(50)
        theta = theta - 0.05 * 2 * (X[i] @ theta - y[i]) * X[i]
        errors.append(np.linalg.norm(theta - best))
    print(
        f"{name}   error at k = 100: {errors[99]:.4f}",
        f"  mean of the last 1000: {np.mean(errors[-1000:]):.4f}",
    )
