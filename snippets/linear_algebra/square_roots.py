"""Three positive eigenvalues have two roots each: eight square roots of a matrix."""

from itertools import product

import numpy as np

A = np.array([[5.0, 1, 0], [1, 6, 2], [0, 2, 9]])
lambda_, V = np.linalg.eig(A)
roots = [
    V @ np.diag(signs * np.sqrt(lambda_)) @ np.linalg.inv(V)
    for signs in product([1, -1], repeat=3)
]
assert all(np.allclose(B @ B, A) for B in roots)
print("different square roots:", len({tuple(B.round(6).ravel()) for B in roots}))
print("one of them:", *roots[0].round(3), sep="\n")
