"""The axis of largest variance can carry nothing of what you want to know."""

import numpy as np
import torch

rng = np.random.default_rng(0)
n = 1000
label = torch.tensor(rng.integers(0, 2, size=n))  # two classes
wide = torch.tensor(10 * rng.normal(size=n))  # large spread, the same in both classes
narrow = torch.tensor(0.3 * rng.normal(size=n)) + 2 * label  # small, tells them apart
X = torch.column_stack([wide + narrow, wide - narrow])  # (n, d): both mixed

# %% demo
U, s, Vh = torch.linalg.svd(X - X.mean(dim=0), full_matrices=False)
for j in range(2):
    score = U[:, j] * s[j]
    right = torch.mean(((score > 0) == label).double())
    print(
        f"axis {j + 1}: {s[j] ** 2 / torch.sum(s**2):5.1%} of the variance,"
        f" sign of the score predicts the class for {max(right, 1 - right):.0%}"
    )
