"""Checks of docs/probability/categorical.md: counting over all sequences, and the laws of scipy.stats."""

import numpy as np
from scipy import special, stats

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete


@equation("categorical-pmf")
def test_categorical_pmf(holds, rng):
    p = rng.dirichlet(np.ones(4))
    holds(X=stats.rv_discrete(values=(np.arange(1, 5), p))(), p=p, each={"i": range(1, 5)})


@equation("categorical-simplex")
def test_categorical_simplex(holds, rng):
    p = rng.dirichlet(np.ones(4))
    p[0] *= rng.integers(0, 2)  # a class may be impossible
    holds(p=p / sum(p), K=4, each={"i": range(1, 5)}, tight=True)
    holds.fails(refuses="numbers that do not sum to 1", p=1.5 * p / sum(p), K=4, i=1)
    holds.fails(refuses="a negative number", p=np.array([-0.5, 0.5, 0.5, 0.5]), K=4, i=1)


equivalent("categorical-simplex", r"2 p_i \ge 0, \qquad \sum_{i=1}^{K} p_i = 1", because="twice a number has its sign")


@equation("categorical-cdf")
def test_categorical_cdf(holds, rng):
    p = rng.dirichlet(np.ones(4))
    holds(X=stats.rv_discrete(values=(np.arange(1, 5), p))(), p=p, each={"i": range(1, 5)})


@equation("one-hot-moments")
def test_one_hot_moments(holds, rng):
    p = rng.dirichlet(np.ones(4))
    holds(x=discrete(list(np.eye(4)), p), p=p)


@equation("categorical-one-hot")
def test_categorical_one_hot(holds, rng):
    p, i = rng.dirichlet(np.ones(4)), int(rng.integers(1, 5))
    X = discrete(np.arange(1.0, 5.0), p)
    holds(X=X, i=i, p=p, x=np.eye(4)[i - 1], K=4)


equivalent(
    "categorical-one-hot",
    r"P(X = i) = \prod_{j=1}^{K} p_i^{x_j}",
    because="x is the one-hot vector of i, and its entries sum to one",
)


@equation("softmax")
def test_softmax(holds, rng):
    z = rng.normal(size=4)
    oracle = {r"\softmax(z)_i": lambda i: special.softmax(z)[i - 1]}
    holds(bind=oracle, z=z, K=4, each={"i": range(1, 5)})


@equation("softmax-log-odds")
def test_softmax_log_odds(holds, rng):
    z, (i, j) = rng.normal(size=4), rng.choice(4, 2, replace=False) + 1
    holds(z=z, p=special.softmax(z), i=int(i), j=int(j))


@equation("softmax-shift")
def test_softmax_shift(holds, rng):
    holds(z=rng.normal(size=4), c=rng.normal(), ones=np.ones(4))


equivalent("softmax-shift", r"\softmax(z - c \mathbf{1}) = \softmax(z)", because="c may have either sign")


@equation("softmax-sigmoid")
def test_softmax_sigmoid(holds, rng):
    holds(z=rng.normal(size=2))


@equation("log-softmax")
def test_log_softmax(holds, rng):
    z = rng.normal(size=4)
    holds(z=z, m=max(z), each={"i": range(1, 5)})
