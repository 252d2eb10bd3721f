"""The computed determinant does not tell singular from regular."""

import numpy as np

rng = np.random.default_rng(0)
tenth = 0.1 * np.eye(400)  # its inverse is 10 I
X = rng.normal(size=(6, 5))
dependent = np.column_stack([X, X.sum(axis=1)])  # column 6 is the sum of the others
flat = np.diag([1e9, 1e-9])  # loses nearly all of one direction

# %% demo
for name, A in [("0.1 I", tenth), ("dependent", dependent), ("flat", flat)]:
    rank = int(np.linalg.matrix_rank(A))
    det = float(np.linalg.det(A))
    shown = f"{det:.3g}" if det == 0 or abs(det) > 1e-9 else "not 0, below 1e-9"
    print(f"{name:10} det {shown:17}  rank {rank} of {len(A)}")

# %% slogdet
sign, logdet = np.linalg.slogdet(tenth)
print(f"slogdet of 0.1 I: {sign:.0f}, {logdet:.1f}")
print(f"400 log(0.1) = {400 * np.log(0.1):.1f}")
