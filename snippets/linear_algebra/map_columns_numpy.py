"""Feed the basis vectors to a linear map and you have its matrix."""

import numpy as np

kernel = np.array([1.0, -2.0, 1.0])


def f(x):
    """A black box: slides the kernel along x, (5,) -> (3,)."""
    return np.correlate(x, kernel, mode="valid")


# %% demo
basis = np.eye(5)
A = np.stack([f(e_j) for e_j in basis], axis=1)  # (3, 5): column j is f(e_j)
print("f(e_2) =", f(basis[1]).tolist())
for row in A.tolist():
    print(row)
x = np.array([3.0, 1.0, 4.0, 1.0, 5.0])
print("f(x) =", f(x).tolist(), "  A x =", (A @ x).tolist())
