"""PCA finds large and small axes in a cloud that has none."""

import numpy as np
import torch

rng = np.random.default_rng(0)
d = 50
for n in [100, 1000, 100_000]:
    X = torch.tensor(rng.normal(size=(n, d)))  # every direction has variance 1
    lambda_ = torch.linalg.eigvalsh(torch.cov(X.T))
    low, high = (1 - (d / n) ** 0.5) ** 2, (1 + (d / n) ** 0.5) ** 2
    print(
        f"n {n:6}: eigenvalues from {lambda_[0]:.3f} to {lambda_[-1]:.3f}"
        f"   expected from {low:.3f} to {high:.3f}"
    )
