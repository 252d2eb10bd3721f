"""A real matrix of odd size has a real eigenvalue, for the others come in pairs."""

import numpy as np

rng = np.random.default_rng(0)
for n in (2, 3, 4, 5):
    lambda_ = np.linalg.eigvals(rng.normal(size=(1000, n, n)))  # (1000, n)
    real = (lambda_.imag == 0).sum(axis=1)
    print(f"size {n}: at least {real.min()}, at most {real.max()} real eigenvalues")
