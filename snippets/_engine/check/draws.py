"""Generic random inputs for checks: no zeros, no ties, no symmetry that the formula does not ask for."""

import numpy as np
from numpy.random import Generator


def positive(rng: Generator, *shape: int) -> np.ndarray:
    """Numbers between 0.3 and 3, shape `shape`."""
    return np.exp(rng.uniform(-1.1, 1.1, size=shape))


def stochastic(rng: Generator, n: int) -> np.ndarray:
    """Probabilities (n,), none below 0.02 for n up to 10."""
    p = positive(rng, n)
    return p / p.sum()


def between(rng: Generator, low: float, high: float) -> float:
    """A number between two, often close to one of them, never equal."""
    return low + (high - low) * (0.01 + 0.98 * rng.beta(0.5, 0.5))


def symmetric(rng: Generator, n: int) -> np.ndarray:
    """(n, n), with eigenvalues of both signs in general."""
    A = rng.normal(size=(n, n))
    return A + A.T


def some_symmetric(rng: Generator, n: int) -> np.ndarray:
    """(n, n), symmetric and nothing else: singular now and then."""
    Q, values = orthogonal(rng, n), spectrum(rng, n) * (-1.0) ** np.arange(n)
    values[1] *= rng.random() < 0.7
    return Q * values @ Q.T


def orthogonal(rng: Generator, n: int) -> np.ndarray:
    """(n, n), a rotation or a reflection, uniformly distributed (Mezzadri 2007: QR with the signs of R)."""
    Q, R = np.linalg.qr(rng.normal(size=(n, n)))
    return Q * np.sign(np.diag(R))


def spectrum(rng: Generator, n: int, low: float = 0.5) -> np.ndarray:
    """Numbers (n,) in descending order from `low` up, each at least a fifth above the next."""
    return low * np.cumprod(rng.uniform(1.2, 1.8, size=n))[::-1]


def positive_definite(rng: Generator, n: int) -> np.ndarray:
    """(n, n), symmetric, with well separated eigenvalues."""
    Q = orthogonal(rng, n)
    return Q * spectrum(rng, n) @ Q.T


def of_rank(rng: Generator, m: int, n: int, rank: int) -> np.ndarray:
    """(m, n), with `rank` well separated singular values that are not zero."""
    return orthogonal(rng, m)[:, :rank] * spectrum(rng, rank) @ orthogonal(rng, n)[:, :rank].T


def diagonalisable(rng: Generator, n: int) -> np.ndarray:
    """(n, n), not symmetric, with real, well separated eigenvalues of alternating sign."""
    V = orthogonal(rng, n) + 0.3 * orthogonal(rng, n)
    values = spectrum(rng, n) * (-1.0) ** np.arange(n)
    return V * values @ np.linalg.inv(V)
