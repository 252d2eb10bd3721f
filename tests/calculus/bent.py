"""Convex functions for the checks of convexity: bowls, log-sum-exp, and affine functions at the border."""

import numpy as np

from snippets._engine.check.draws import positive_definite


def log_sum_exp(z: np.ndarray) -> float:
    """SciPy's takes fifty times as long for four numbers, and a check of convexity asks for thousands of values."""
    most = z.max()
    return float(most + np.log(np.exp(z - most).sum()))


def curved(rng, d: int = 3):
    """A smooth, strictly convex function: a bowl, or log-sum-exp of affine functions and a little bowl."""
    H, b, A = positive_definite(rng, d), rng.normal(size=d), rng.normal(size=(4, d))
    if rng.random() < 0.5:
        return lambda x: float(x @ H @ x / 2 + b @ x)
    return lambda x: log_sum_exp(A @ x) + float(0.1 * x @ x)


def straight(rng, d: int = 3):
    """An affine function, the border between convex and concave."""
    a, b = rng.normal(size=d), rng.normal()
    return lambda x: float(a @ x + b)


def some(rng):
    return (curved if rng.random() < 0.6 else straight)(rng)
