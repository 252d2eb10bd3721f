"""Checks of docs/linear_algebra/vectors.md."""

import math

import numpy as np

from snippets._engine.check.equation import equation


def length(a):
    return math.hypot(*a)


def pair_at(rng, phi, n=4):
    """Two vectors of R^n at the angle phi: built in a random plane from cosine and sine."""
    u, v = np.linalg.qr(rng.normal(size=(n, 2)))[0].T
    r, s = rng.uniform(0.5, 2, size=2)
    return r * u, s * (np.cos(phi) * u + np.sin(phi) * v)


@equation("vector-sum")
def test_vector_sum(holds, rng):
    a, b = rng.normal(size=(2, 4))
    walk, way = np.cumsum([a, b], axis=0)[1], np.diff([b, a], axis=0)[0]  # go a, then b; from b to a
    for i in range(4):
        holds(bind={"(a + b)_i": walk[i], "(a - b)_i": way[i]}, a=a, b=b, i=i + 1)


@equation("vector-sum")
def test_vector_sum_entries(holds, rng):
    holds(a=rng.normal(size=4), b=rng.normal(size=4), each={"i": range(1, 5)})


@equation("scalar-multiple")
def test_scalar_multiple(holds, rng):
    a, s = rng.normal(size=4), rng.normal()
    holds(a=a, s=s, b=np.kron(s, a), each={"i": range(1, 5)})


@equation("interpolation")
def test_interpolation(holds, rng):
    a, b = rng.normal(size=(2, 3))
    holds(a=a, b=b, t=rng.normal())


@equation("vector-laws")
def test_vector_laws(holds, rng):
    a, b, c = rng.normal(size=(3, 4))
    s, t = rng.normal(size=2)
    holds(a=a, b=b, c=c, s=s, t=t)


@equation("dot-product")
def test_dot_product(holds, rng):
    n = int(rng.integers(2, 6))
    a, b = rng.normal(size=(2, n))
    holds(bind={r"a^\top b": np.trace(np.outer(a, b))}, a=a, b=b, n=n)


@equation("dot-product")
def test_dot_product_sides(holds, rng):
    a, b = rng.normal(size=(2, 5))
    holds(a=a, b=b, n=5)


@equation("dot-product-laws")
def test_dot_product_laws(holds, rng):
    a, b, c = rng.normal(size=(3, 4))
    holds(a=a, b=b, c=c, s=rng.normal())


@equation("euclidean-norm")
def test_euclidean_norm(holds, rng):
    a = rng.normal(size=4)
    holds(bind={r"\|a\|": length(a)}, a=a, n=4)


@equation("euclidean-norm")
def test_euclidean_norm_sides(holds, rng):
    holds(a=rng.normal(size=5), n=5)


@equation("dot-product-angle")
def test_dot_product_angle(holds, rng):
    phi = rng.uniform(0, np.pi)
    a, b = pair_at(rng, phi)
    holds(a=a, b=b, phi=phi)
    for name in ("nonzero a", "nonzero b"):
        holds.not_needed(name, because="with a zero vector both sides are zero, but there is no angle to speak of")


@equation("law-of-cosines")
def test_law_of_cosines(holds, rng):
    phi = rng.uniform(0, np.pi)
    a, b = pair_at(rng, phi, n=3)
    holds(a=a, b=b, phi=phi)


@equation("norm-of-difference")
def test_norm_of_difference(holds, rng):
    a, b = rng.normal(size=(2, 4))
    holds(a=a, b=b)
