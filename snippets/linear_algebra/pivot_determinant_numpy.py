"""The product of the pivots, with a sign for each exchange, is the determinant."""

import numpy as np
import scipy.linalg

rng = np.random.default_rng(3)
A = rng.integers(-3, 4, size=(5, 5)) * 1.0
LU, rows = scipy.linalg.lu_factor(A)
exchanges = int((rows != np.arange(5)).sum())
print("pivots", LU.diagonal().round(3).tolist())
print("exchanges", exchanges)
print(f"product with sign {(-1) ** exchanges * LU.diagonal().prod():.3f}")
print(f"library           {np.linalg.det(A):.3f}")
