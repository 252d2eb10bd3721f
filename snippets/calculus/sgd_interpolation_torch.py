"""If one theta fits every sample exactly, a constant step has no noise floor."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)

rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(50, 3)))  # (n, d)
star, noise = torch.tensor([1.0, -2.0, 0.5]), torch.tensor(rng.normal(size=50))
for name, y in [("exact", X @ star), ("noisy", X @ star + 0.5 * noise)]:
    best = torch.linalg.lstsq(X, y[:, None])[0][:, 0]
    theta, errors = torch.zeros(3), []
    for k in range(3000):
        i = rng.integers(50)
        theta = theta - 0.05 * 2 * (X[i] @ theta - y[i]) * X[i]
        errors.append(torch.linalg.norm(theta - best))
    print(
        f"{name}   error at k = 100: {errors[99]:.4f}",
        f"  mean of the last 1000: {torch.stack(errors[-1000:]).mean():.4f}",
    )
