"""Checks of docs/linear_algebra/objects.md."""

import numpy as np

from snippets._engine.check.equation import equation


@equation("mean-squared-error")
def test_mean_squared_error(holds, rng):
    y, y_hat = rng.normal(size=(2, 6))
    total = 0.0
    for target, prediction in zip(y, y_hat):
        total += abs(prediction - target) * abs(prediction - target)
    holds(L=total / 6, n=6, y=y, y_hat=y_hat)


@equation("vector-coordinates")
def test_vector_coordinates(holds, rng):
    n = int(rng.integers(2, 6))
    holds(x=rng.normal(size=n), n=n, e=list(np.eye(n)))


@equation("outer-product")
def test_outer_product(holds, rng):
    x, y = rng.normal(size=3), rng.normal(size=5)
    table = np.multiply.outer(x, y)
    for i in range(3):
        for j in range(5):
            holds(bind={r"(x y^\top)_{ij}": table[i, j]}, x=x, y=y, i=i + 1, j=j + 1)


@equation("outer-product")
def test_outer_product_of_columns(holds, rng):
    holds(x=rng.normal(size=4), y=rng.normal(size=3), each={"i": range(1, 5), "j": range(1, 4)})
