"""Rounding hides a singular matrix, and `inv` returns numbers that mean nothing."""

import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(6, 5))
A = np.column_stack([X, X.sum(axis=1)])  # column 6 is the sum of the others
B = np.linalg.inv(A)  # no error
assert abs(A).max() < 10 and abs(B).max() > 1e12
assert not np.allclose(A @ B, np.eye(6), atol=0.005)
print("entries of A below 10, of its 'inverse' above 1e12; A B misses the identity")

# %% ask
assert np.linalg.cond(A) > 1e12
print("condition number above 1e12")
print("rank", int(np.linalg.matrix_rank(A)), "of", len(A))
