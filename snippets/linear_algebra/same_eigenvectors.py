"""Two matrices with the same eigenvectors may change places in a product."""

import numpy as np

rng = np.random.default_rng(0)
V, W = rng.normal(size=(2, 3, 3))


def with_vectors(V, values):
    return V @ np.diag(values) @ np.linalg.inv(V)


A = with_vectors(V, [1, 2, 3])
for name, vectors in [("same V ", V), ("other V", W)]:
    B = with_vectors(vectors, [5, 0, -1])
    print(f"{name}: largest entry of AB - BA {abs(A @ B - B @ A).max():.3f}")
