"""P^2 = P alone is not enough: a slanted projection lands too far away."""

import numpy as np

b = np.array([1.0, 2.0])
a = np.array([[1.0], [0.0]])  # both project on the line through a
oblique = np.array([
    [1.0, 1.0],
    [0.0, 0.0],
])
orthogonal = a @ np.linalg.pinv(a)
close = np.allclose
for name, P in [("oblique", oblique), ("orthogonal", orthogonal)]:
    far = np.linalg.norm(b - P @ b)
    assert close(P @ P, P)
    print(
        f"{name:<10} P = {P.tolist()}  P b = {(P @ b).tolist()}  |b - P b| = {far:.3f}"
    )
