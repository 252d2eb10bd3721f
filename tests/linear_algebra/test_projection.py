"""Checks of docs/linear_algebra/projection.md."""

import math

import numpy as np
import scipy.linalg

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def length(a):
    return math.hypot(*a)


def nearest(a, b):
    """The closest point of the line of a to b, by least squares."""
    return np.linalg.lstsq(a[:, None], b)[0][0] * a


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
    holds.fails(outside=r"p^\top (b - p) = 0", b=b, p=a)


@equation("projection-closest")
def test_projection_closest(holds, rng):
    a, b = rng.normal(size=(2, 3))
    p = nearest(a, b)
    t_hat = p[0] / a[0]
    holds.not_needed(r"a \ne 0", because="for a = 0 all t give the same point, and the line is no line")
    holds(a=a, b=b, p=p, tight=True, each={"t": [t_hat, t_hat + rng.normal(), t_hat + 0.1, t_hat - 0.1]})


@equation("projection-unique")
def test_projection_unique(holds, rng):
    a, b = rng.normal(size=(2, 3))
    p = nearest(a, b)
    t = p[0] / a[0]
    for s in (t, t + 0.1, t + rng.normal()):
        holds(a=a, b=b, p=p, t=s)


@equation("projection-triangle")
def test_projection_triangle(holds, rng):
    a, b = rng.normal(size=(2, 4))
    holds(a=a, b=b, p=nearest(a, b), t=rng.normal())
    holds.fails(outside=r"(b - p)^\top (p - t a) = 0", a=a, b=b, p=rng.normal(size=4), t=1.5)


@equation("hyperplane-distance")
def test_hyperplane_distance(holds, rng):
    w, x, b = rng.normal(size=3), rng.normal(size=3), rng.normal()
    boundary = scipy.linalg.null_space(w[None])  # the directions along the boundary
    start = np.linalg.lstsq(w[None], [-b])[0]  # a point on it
    step = np.linalg.lstsq(boundary, x - start)[0]
    holds(w=w, x=x, b=b, r=length(x - start - boundary @ step))
    holds.fails(outside=r"w \ne 0", w=0 * w, x=x, b=b, r=0.0)
