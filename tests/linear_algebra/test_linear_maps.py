"""Checks of docs/linear_algebra/linear_maps.md."""

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def black_box(rng):
    """A linear function from R^4 to R^6 that is not written as a matrix."""
    kernel = rng.normal(size=3)
    return lambda x: np.convolve(np.cumsum(x), kernel)


@equation("linear-map")
def test_linear_map(holds, rng):
    x, y = rng.normal(size=(2, 4))
    s, t = rng.normal(size=2)
    holds(f=black_box(rng), x=x, y=y, s=s, t=t)


@equation("affine-as-linear")
def test_affine_as_linear(holds, rng):
    holds(W=rng.normal(size=(2, 3)), x=rng.normal(size=3), b=rng.normal(size=2))


@equation("map-columns")
def test_map_columns(holds, rng):
    holds(f=black_box(rng), x=rng.normal(size=4), e=list(np.eye(4)), n=4)


@equation("map-matrix")
def test_map_matrix(holds, rng):
    f, X = black_box(rng), rng.normal(size=(9, 4))
    A = np.linalg.lstsq(X, np.array([f(x) for x in X]))[0].T  # fitted to nine examples
    holds(A=A, f=f, e=list(np.eye(4)), each={"j": range(1, 5)})


@equation("centring-matrix")
def test_centring_matrix(holds, rng):
    x = rng.normal(size=5)
    holds(x=x, x_bar=np.mean(x), ones=np.ones(5), n=5)


equivalent(
    "centring-matrix",
    r"x - \bar x \mathbf{1} = \left(I^\top - \frac{1}{n} \mathbf{1} \mathbf{1}^\top\right) x",
    because="the identity is symmetric",
)
