"""Near a defective matrix a change of 1e-16 moves the eigenvalues by 1e-8."""

import numpy as np

print("delta  defective  symmetric")
for delta in (1e-4, 1e-8, 1e-12, 1e-16):
    A = np.array([
        [2.0, 1.0],
        [delta, 2.0],
    ])
    S = np.array([
        [2.0, delta],
        [delta, 2.0],
    ])  # symmetric, same change
    moved = np.abs(np.linalg.eigvals(A) - 2).max()
    moved_S = np.abs(np.linalg.eigvalsh(S) - 2).max()
    print(f"{delta:.0e}  {moved:9.0e}  {moved_S:9.0e}")
