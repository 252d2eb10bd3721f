"""z^2 - 6z + 8 has the roots 2 and 4."""

import numpy as np

A = np.array([
    [5.0, 3.0],
    [-1.0, 1.0],
])
print(f"trace {np.trace(A):.3f}   det {np.linalg.det(A):.3f}")
lambda_, V = np.linalg.eig(A)
for i in np.argsort(lambda_):
    v = V[:, i] / V[1, i]  # scaled so that the last entry is 1
    print(f"lambda {lambda_[i]:.3f}   v = ({v[0]:.3f}, {v[1]:.3f})")
