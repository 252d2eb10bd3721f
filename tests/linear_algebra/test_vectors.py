"""Checks of docs/linear_algebra/vectors.md."""

import math

import numpy as np
import scipy.linalg

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def length(a):
    return math.hypot(*a)


def pair_at(rng, phi, n=4):
    """Two vectors of R^n at the angle phi: built in a random plane from cosine and sine."""
    u, v = np.linalg.qr(rng.normal(size=(n, 2)))[0].T
    r, s = rng.uniform(0.5, 2, size=2)
    return r * u, s * (np.cos(phi) * u + np.sin(phi) * v)


def nearest(a, b):
    """The closest point of the line of a to b, by least squares."""
    return np.linalg.lstsq(a[:, None], b)[0][0] * a


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


@equation("projection")
def test_projection(holds, rng):
    a, b = rng.normal(size=(2, 4))
    holds(a=a, b=b, p=nearest(a, b))
    holds.fails(outside=r"a \ne 0", a=0 * a, b=b, p=0 * a)


@equation("projection-error")
def test_projection_error(holds, rng):
    a, b = rng.normal(size=(2, 4))
    holds(a=a, b=b, p=nearest(a, b))


equivalent("projection-error", r"2 a^\top (b - p) = 0", because="twice zero is zero")


@equation("pythagoras")
def test_pythagoras(holds, rng):
    a, b = rng.normal(size=(2, 4))
    holds(b=b, p=nearest(a, b))


@equation("projection-closest")
def test_projection_closest(holds, rng):
    a, b = rng.normal(size=(2, 3))
    p = nearest(a, b)
    t_hat = p[0] / a[0]
    holds.not_needed(r"a \ne 0", because="for a = 0 all t give the same point, and the line is no line")
    holds(a=a, b=b, p=p, tight=True, each={"t": [t_hat, t_hat + rng.normal(), t_hat + 0.1, t_hat - 0.1]})


@equation("projection-triangle")
def test_projection_triangle(holds, rng):
    a, b = rng.normal(size=(2, 4))
    holds(a=a, b=b, p=nearest(a, b), t=rng.normal())


@equation("hyperplane-distance")
def test_hyperplane_distance(holds, rng):
    w, x, b = rng.normal(size=3), rng.normal(size=3), rng.normal()
    boundary = scipy.linalg.null_space(w[None])  # the directions along the boundary
    start = np.linalg.lstsq(w[None], [-b])[0]  # a point on it
    step = np.linalg.lstsq(boundary, x - start)[0]
    holds(w=w, x=x, b=b, r=length(x - start - boundary @ step))
    holds.fails(outside=r"w \ne 0", w=0 * w, x=x, b=b, r=0.0)
