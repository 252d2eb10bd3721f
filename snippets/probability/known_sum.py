"""Independent entries depend on each other once their sum is known."""

import numpy as np

X = np.random.default_rng(0).normal(size=(2_000_000, 2))
near = X[np.abs(X.sum(axis=1) - 2) < 0.01]
print(
    f"all pairs:    mean {X[:, 0].mean():.2f}, variance {X[:, 0].var():.2f}, "
    f"correlation {abs(np.corrcoef(X.T)[0, 1]):.2f}"
)
print(
    f"sum near 2:   mean {near[:, 0].mean():.1f}, variance {near[:, 0].var():.1f}, "
    f"correlation {np.corrcoef(near.T)[0, 1]:.2f}"
)
C = np.array([[1.0, 1.0], [1.0, 2.0]])  # of X_1 and the sum
print(
    f"by formula:   mean {C[0, 1] / C[1, 1] * 2:.1f}, "
    f"variance {C[0, 0] - C[0, 1] ** 2 / C[1, 1]:.1f}"
)
