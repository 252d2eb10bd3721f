"""The computed determinant does not tell singular from regular."""
import numpy as np

rng = np.random.default_rng(0)
tenth = 0.1 * np.eye(400)           # its inverse is 10 I
X = rng.normal(size=(6, 5))
dependent = np.column_stack([X, X.sum(axis=1)])  # column 6 is the sum of the others
flat = np.diag([1e9, 1e-9])         # loses nearly all of one direction

# %% demo
for name, A in [("0.1 I", tenth), ("dependent", dependent), ("flat", flat)]:
    rank = int(np.linalg.matrix_rank(A))
    zero = float(np.linalg.det(A)) == 0
    print(f"{name:10} det == 0: {zero!s:5}   rank {rank} of {len(A)}")
print("det of flat:", round(float(np.linalg.det(flat)), 3))

# %% slogdet
sign, logdet = np.linalg.slogdet(tenth)
print(f"slogdet of 0.1 I: {sign:.0f}, {logdet:.1f}")
print(f"400 log(0.1) = {400 * np.log(0.1):.1f}")
