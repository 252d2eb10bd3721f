"""Checks that test_yourself turns into scripts; collected by no test run."""

import numpy as np
import scipy.linalg


def tall(rng):
    """A random matrix with more rows than columns."""
    return rng.normal(size=(5, 3))


def test_sample_normal(holds, rng):
    X, y = rng.normal(size=(8, 3)), rng.normal(size=8)
    holds(X=X, y=y, theta_hat=np.linalg.lstsq(X, y)[0])


def test_sample_entry(holds, rng):
    A, B = rng.normal(size=(3, 4)), rng.normal(size=(4, 2))
    holds(A=A, B=B, C=A @ B, n=4, each={"i": range(1, 4), "j": range(1, 3)})


def test_sample_bound(holds, rng):
    A = tall(rng)
    holds(A=A, bind={"A^+": scipy.linalg.pinv(A)})


def test_sample_close(holds, rng):
    a = rng.normal()
    holds(a=a, b=a * (1 + 1e-4), tolerance=1e-3)


def test_sample_loop(holds, rng):
    for a in rng.normal(size=3):
        holds(a=a, b=a)
