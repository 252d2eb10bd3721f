"""One matrix knows the variance of every weighted sum."""

import numpy as np

die = np.arange(1, 7)
first, second = np.meshgrid(die, die, indexing="ij")
larger, smaller = np.maximum(first, second), np.minimum(first, second)
x = np.stack([larger, smaller]).reshape(2, -1)  # (d, 36)
C = np.cov(x, ddof=0)  # (d, d)
print(C.round(4))

# %% weighted sums
for w in np.array([[1.0, 1.0], [1.0, -1.0], [0.5, 0.5], [3.0, -4.0]]):
    variance = np.var(w @ x)
    print(f"w = {w}: Var(w^T x) = {variance:.4f}  w^T C w = {w @ C @ w:.4f}")

# %% a linear map
A = np.array([[1.0, 1.0], [1.0, -1.0], [2.0, 0.0]])  # (k, d)
mapped = np.cov(A @ x + 5.0, ddof=0)
print("Var(A x + b), row 1:", mapped[0].round(4))
print("A C A^T,      row 1:", (A @ C @ A.T)[0].round(4))
