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


def test_sample_close_apart(holds, rng):
    a = rng.normal()
    holds(a=a, b=2 * a)


def test_sample_either(holds, rng):
    a = rng.normal()
    holds(a=a, b=a if rng.random() < 0.2 else rng.normal())


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


def test_sample_limit(holds, rng):
    A, x = rng.normal(size=(2, 3)), rng.normal(size=3)
    holds(f=lambda x: np.tanh(A @ x), x=x, v=rng.normal(size=3), J=(1 - np.tanh(A @ x) ** 2)[:, None] * A)


def test_sample_far(holds, rng):
    x = rng.uniform(0.5, 2)
    holds(x=x, n=10)


def test_sample_order(holds, rng):
    x = rng.uniform(0.5, 1)
    holds(f=np.sin, x=x, h=0.02, bind={r"f'(x)": np.cos(x)})


def test_sample_falls(holds, rng):
    x = rng.normal(size=2)
    steps = [10.0**-k * rng.normal(size=2) for k in range(1, 7)]
    holds(f=lambda x: np.sin(x[0]) * x[1], x=x, tolerance=1e-4, each={"v": steps}, bind=slopes_of(x))


def slopes_of(x):
    """The gradient under the words of the formula."""
    return {r"\nabla f(x)": np.array([np.cos(x[0]) * x[1], np.sin(x[0])])}


def test_sample_place(holds, rng):
    a = rng.normal(size=4)
    holds(a=a, n=4, t=0.0, t_hat=a.mean())


def test_sample_sphere(holds, rng):
    A = rng.normal(size=(3, 2))
    holds(A=A, x=np.ones(2), s=np.linalg.svd(A)[1][0])


def test_sample_mixed(holds, rng):
    x = rng.normal(size=2)
    holds(f=lambda x: np.exp(x[0] * x[1] ** 2), x=x, h=2 * x[1] * (1 + x[0] * x[1] ** 2) * np.exp(x[0] * x[1] ** 2))


def test_sample_numbered(holds, rng):
    n_h = rng.integers(1, 9, size=3)
    holds(n=int(n_h.sum()), H=3, **{f"n_{h}": int(size) for h, size in enumerate(n_h, 1)})


def test_sample_sets(holds, rng):
    A = [frozenset(rng.integers(6, size=3).tolist()) for _ in range(3)]
    holds(A=A, B=A[0] | A[1] | A[2], n=3)


def test_sample_block(holds, rng):
    holds(W=rng.normal(size=(2, 3)), b=rng.normal(size=2), x=rng.normal(size=3))


def test_sample_kernel(holds, rng):
    r = int(rng.integers(1, 4))
    holds(A=rng.normal(size=(4, r)) @ rng.normal(size=(r, 5)), r=r)


def test_sample_law(holds, rng):
    mu = rng.normal()
    holds(X=rng.normal(mu, 2, size=4000), bind={"N(\\mu, 4)": stats.norm(mu, 2)})


def test_sample_tower(holds, rng):
    X, Y = joint(rng.integers(3, size=(6, 2)).tolist(), rng.dirichlet(np.ones(6)))
    holds(X=X, Y=Y)


def test_sample_jagged(holds, rng):
    U = np.linalg.qr(rng.normal(size=(5, int(rng.integers(2, 5)))))[0]
    holds(U=U)


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
