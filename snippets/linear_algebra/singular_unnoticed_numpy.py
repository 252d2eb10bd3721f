"""Rounding hides a singular matrix, and `inv` returns numbers that mean nothing."""
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(6, 5))
A = np.column_stack([X, X.sum(axis=1)])  # column 6 is the sum of the others
B = np.linalg.inv(A)                     # no error
print("largest entry of A below 10:", bool(abs(A).max() < 10),
      "  of its 'inverse' above 1e12:", bool(abs(B).max() > 1e12))
print("A B is the identity to two digits:",
      np.allclose(A @ B, np.eye(6), atol=0.005))

# %% ask
print("condition number above 1e12:", bool(np.linalg.cond(A) > 1e12))
print("rank", int(np.linalg.matrix_rank(A)), "of", len(A))
