"""Checks of docs/linear_algebra/arrays.md."""

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


@equation("broadcast-shape")
def test_broadcast_shape(holds, rng):
    c = rng.integers(2, 7, size=4)
    a, b = c.copy(), c.copy()
    a[[0, 2]], b[1] = 1, 1  # axes 1 and 3 stretch a, axis 2 stretches b
    holds(a=a, b=b, c=np.array(np.broadcast_shapes(tuple(a), tuple(b))), each={"k": range(1, 5)})


equivalent(
    "broadcast-shape",
    r"c_k = \begin{cases} b_k & \text{if } a_k = 1 \\ c_k & \text{otherwise} \end{cases}",
    because="c_k = c_k is true of every number, so no check can refuse it",
)


@equation("broadcast-sum")
def test_broadcast_sum(holds, rng):
    x, y = rng.normal(size=3), rng.normal(size=4)
    holds(C=x[:, None] + y, x=x, y=y, each={"i": range(1, 4), "j": range(1, 5)})


@equation("broadcast-loss")
def test_broadcast_loss(holds, rng):
    y = rng.normal(size=5)
    holds(
        bind={r"\frac{1}{n^2} \sum_{i=1}^{n} \sum_{j=1}^{n} (y_i - y_j)^2": np.mean((y[:, None] - y) ** 2)},
        y=y,
        y_bar=y.mean(),
        n=5,
    )


@equation("broadcast-loss")
def test_broadcast_loss_sides(holds, rng):
    y = rng.normal(size=4)
    holds(y=y, y_bar=y.mean(), n=4)


@equation("deviations-cancel")
def test_deviations_cancel(holds, rng):
    y = rng.normal(size=5)
    holds(y=y, y_bar=y.mean(), n=5)


equivalent("deviations-cancel", r"2 \sum_{i=1}^{n} (y_i - \bar y) = 0", because="twice zero is zero")


@equation("deviations-from-one")
def test_deviations_from_one(holds, rng):
    y = rng.normal(size=5)
    holds(y=y, y_bar=y.mean(), n=5, each={"i": range(1, 6)})


@equation("pairwise-distance")
def test_pairwise_distance(holds, rng):
    X, Y = rng.normal(size=(3, 4)), rng.normal(size=(2, 4))
    D = [[np.linalg.norm(x - y) ** 2 for y in Y] for x in X]
    holds(D=np.array(D), X=X, Y=Y, d=4, each={"i": (1, 2, 3), "j": (1, 2)})


@equation("broken-loss")
def test_broken_loss(holds, rng):
    y = rng.normal(size=4)
    holds(L=lambda y_hat: np.mean((np.reshape(y_hat, (4, 1)) - y) ** 2), y=y, y_hat=rng.normal(size=4), n=4)


@equation("broken-loss-slope")
def test_broken_loss_slope(holds, rng):
    y = rng.normal(size=4)
    holds(
        L=lambda y_hat: np.mean((np.reshape(y_hat, (4, 1)) - y) ** 2),
        y_bar=y.mean(),
        y_hat=rng.normal(size=4),
        n=4,
        each={"i": range(1, 5)},
    )


@equation("broken-loss-minimum")
def test_broken_loss_minimum(holds, rng):
    y = rng.normal(size=4)
    loss = lambda y_hat: np.mean((np.reshape(y_hat, (4, 1)) - y) ** 2)
    holds(L=loss, y_hat=np.zeros(4), y_bar=y.mean(), ones=np.ones(4))
