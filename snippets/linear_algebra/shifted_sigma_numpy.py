"""Adding the identity shifts eigenvalues, not singular values."""

import numpy as np

for name, A in [
    ("turned   ", np.array([[0.0, -3.0], [1.0, 0.0]])),
    ("symmetric", np.array([[2.0, 1.0], [1.0, 2.0]])),
]:
    s = np.linalg.svd(A)[1]
    shifted = np.linalg.svd(A + np.eye(2))[1]
    print(
        f"{name}  of A {s.round(3).tolist()}", f" of A + I {shifted.round(3).tolist()}"
    )
