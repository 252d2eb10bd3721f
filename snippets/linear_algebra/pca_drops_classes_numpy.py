"""The axis of largest variance can carry nothing of what you want to know."""

import numpy as np

rng = np.random.default_rng(0)
n = 1000
label = rng.integers(0, 2, size=n)  # two classes
wide = 10 * rng.normal(size=n)  # large spread, the same in both classes
narrow = 0.3 * rng.normal(size=n) + 2 * label  # small, tells them apart
X = np.column_stack([wide + narrow, wide - narrow])  # (n, d): both mixed

# %% demo
U, s, Vh = np.linalg.svd(X - X.mean(axis=0), full_matrices=False)
for j in range(2):
    score = U[:, j] * s[j]
    right = np.mean((score > 0) == label)
    print(
        f"axis {j + 1}: {s[j] ** 2 / np.sum(s**2):5.1%} of the variance,"
        f" sign of the score predicts the class for {max(right, 1 - right):.0%}"
    )
