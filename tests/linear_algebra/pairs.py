"""Eigenpairs that are not real, which several files of checks draw."""

import numpy as np
import scipy.linalg


def turning(rng, n: int) -> tuple[np.ndarray, complex, np.ndarray]:
    """A real matrix and one of its eigenpairs that is not real, of any length and phase."""
    while True:
        A = rng.normal(size=(n, n))
        lambda_, V = scipy.linalg.eig(A)
        if abs(lambda_[0].imag) > 0.3:
            return A, lambda_[0], V[:, 0] * (rng.normal() + 1j * rng.normal())
