"""Of two correlated measurements the worse one can earn a negative weight."""

import numpy as np

C = np.array([[1.0, 1.6], [1.6, 4.0]])  # sd 1 and 2, correlation 0.8
errors = np.random.default_rng(0).normal(size=(100000, 2)) @ np.linalg.cholesky(C).T
for w in (0, 0.5, 1, 4 / 3, 1.5):
    weights = np.array([w, 1 - w])
    print(
        f"w = {w:5.3f}: variance {weights @ C @ weights:.4f},"
        f" of the draws {np.var(errors @ weights):.2f}"
    )
