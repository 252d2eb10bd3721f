"""The fastest step size balances the flat and the steep direction."""

import numpy as np

H = np.array([
    [3.0, 1.0],
    [1.0, 3.0],
])
print("eigenvalues", np.linalg.eigvalsh(H).round(4).tolist())
for eta in (0.1, 0.25, 1 / 3, 0.45):
    factors = np.linalg.eigvalsh(np.eye(2) - eta * H)
    print(f"eta {eta:.3f}  slowest factor {abs(factors).max():.3f}")
