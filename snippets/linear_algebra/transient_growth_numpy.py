"""With all |lambda| < 1 everything dies out in the end, and may grow a lot before."""

import numpy as np

A = np.array([
    [0.9, 10.0],
    [0.0, 0.8],
])
print("eigenvalues", np.sort(np.linalg.eigvals(A).real).tolist())
x = np.array([0.0, 1.0])
for t in range(201):
    if t in (0, 1, 3, 6, 20, 50, 100, 200):
        print(f"t = {t:3d}   |x_t| = {np.linalg.norm(x):.3g}")
    x = A @ x
