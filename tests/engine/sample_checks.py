"""Checks that test_yourself turns into scripts; collected by no test run."""

import numpy as np
import scipy.linalg
from scipy import stats

from snippets._engine.check.draws import some_symmetric
from snippets._engine.formula.value.laws import discrete, joint


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


def test_sample_slope(holds, rng):
    A, b = some_symmetric(rng, 3), rng.normal(size=3)
    holds(A=A, b=b, x=rng.normal(size=3))


def test_sample_mean(holds, rng):
    a, p = rng.normal(), rng.dirichlet(np.ones(3))
    X, Y = joint(rng.normal(size=(3, 2)).tolist(), p)
    holds(X=X, Y=Y, Z=discrete([1, 2], [0.3, 0.7]), a=a)


def test_sample_tail(holds, rng):
    mu = rng.normal()
    holds(X=stats.norm(mu, 2), mu=mu, t=rng.uniform(0, 3), Phi=stats.norm.cdf)


def test_sample_weak(holds, rng):
    why = "it is said of all vectors"
    for kind in ("equal", "apart"):
        x = rng.normal(size=3)
        holds.not_needed("x", because=why)
        holds(x=x, y=2 * x if kind == "equal" else rng.normal(size=3))
        x = -x
        holds(x=x, y=x)


def test_sample_names(holds, rng):
    n, values = int(rng.integers(2, 5)), {"f": np.cos, "x": 0.3}
    holds(n=n + 1, bind={"f'(x)": lambda x: -np.sin(x)}, **values)
