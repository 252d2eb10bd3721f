"""Checks of docs/probability/allocation.md."""

import numpy as np
import scipy.optimize

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.probability.small_laws import numbered, population, simple_means, spread, stratified_means


@equation("proportional-variance")
def test_proportional_variance(holds, rng):
    strata = population(rng, (6, 4))
    names = {"n": 5, "N": 10, "H": 2, "W": [0.6, 0.4], "S": [spread(s) ** 0.5 for s in strata]}
    holds(mu_hat=stratified_means(strata, (3, 2)), **names, given=numbered("n", (3, 2)))
    uneven = stratified_means(strata, (1, 4))
    holds.fails(outside="n_h = n W_h", mu_hat=uneven, **names, given=numbered("n", (1, 4)))


@equation("variance-saved")
def test_variance_saved(holds, rng):
    strata = population(rng, (6, 3))
    known = {
        "y_bar": simple_means(strata, 3),
        "n": 3,
        "N": 9,
        "H": 2,
        "W": [6 / 9, 3 / 9],
        "S": spread(np.concatenate(strata)) ** 0.5,
        **numbered("S", [spread(s) ** 0.5 for s in strata]),
    }
    holds(mu_hat=stratified_means(strata, (2, 1)), **known, given=numbered("n", (2, 1)))
    uneven = stratified_means(strata, (1, 2))
    holds.fails(outside="n_h = n W_h", mu_hat=uneven, **known, given=numbered("n", (1, 2)))


@equation("strata-sum-of-squares")
def test_strata_sum_of_squares(holds, rng):
    sizes = rng.integers(2, 7, size=3)
    strata = population(rng, sizes)
    y = np.concatenate(strata)
    holds(
        N=len(y),
        S=spread(y) ** 0.5,
        mu=y.mean(),
        H=3,
        **numbered("N", map(len, strata)),
        **numbered("S", [spread(s) ** 0.5 for s in strata]),
        **numbered("mu", [s.mean() for s in strata]),
    )


def least(N_h, S_h, n):
    """The sizes with sum n of least variance, and that variance, by numerical minimisation."""
    W = N_h / N_h.sum()

    def variance(free):
        n_h = np.append(free, n - free.sum())
        if n_h.min() <= 0:
            return 1e9  # no sample
        return np.sum(W**2 * (1 - n_h / N_h) * S_h**2 / n_h)

    start = (n * W)[:-1]
    best = scipy.optimize.minimize(
        variance,
        start,
        method="Nelder-Mead",
        options={"xatol": 1e-9, "fatol": 1e-15, "maxiter": 20_000, "maxfev": 20_000},
    )
    return np.append(best.x, n - best.x.sum()), best.fun


@equation("neyman-allocation")
def test_neyman_allocation(holds, rng):
    N_h, S_h, n = rng.integers(50, 200, size=3), rng.uniform(0.3, 2, size=3), 20
    if rng.random() < 0.3:  # all of one stratum are drawn
        N_h, S_h, n = np.array([10, 20, 15]), rng.uniform(0.3, 2) * np.array([1, 1, 2]), 30
    found, _ = least(N_h, S_h, n)
    gain = lambda n_h: (N_h * S_h / n_h) ** 2  # how fast the variance falls with each size: at the best, alike
    n_h = scipy.optimize.root(lambda v: [*np.diff(gain(v)), v.sum() - n], found, tol=1e-14).x
    assert np.allclose(n_h, found, rtol=1e-5)
    holds(**numbered("n", n_h), n=n, N=N_h.tolist(), S=S_h.tolist(), H=3, each={"h": [1, 2, 3]})
    some = numbered("n", [1.0, 9.5, 9.5])  # a positive size, where the formula takes none
    holds.fails(outside="S_h > 0", **some, n=n, N=N_h.tolist(), S=[0.0, 1.0, 1.0], H=3, h=1)
    holds.not_needed(
        r"n_h \le N_h", because="the expression is least there anyway, but nobody can draw more units than there are"
    )


@equation("neyman-variance")
def test_neyman_variance(holds, rng):
    N_h, n = rng.integers(50, 200, size=3), 20
    S_h = rng.uniform(1, 2, size=3) if rng.random() < 0.8 else np.full(3, rng.uniform(1, 2))
    holds(n=n, N=N_h.sum(), H=3, W=N_h / N_h.sum(), S=S_h, tight=True)
    holds.tacit("distribution $W$", because="they are the shares of the strata")


@equation("neyman-variance")
def test_neyman_variance_is_the_least(holds, rng):
    N_h, n = rng.integers(50, 200, size=3), 20
    S_h = rng.uniform(1, 2, size=3) if rng.random() < 0.8 else np.full(3, 1.5)
    _, variance = least(N_h, S_h, n)
    W = N_h / N_h.sum()
    assert np.isclose(variance, (W @ S_h) ** 2 / n - W @ S_h**2 / N_h.sum(), rtol=1e-6)
    holds(n=n, N=N_h.sum(), H=3, W=W, S=S_h)
    holds.tacit("distribution $W$", because="they are the shares of the strata")


def largest_remainder(N_h, n):
    """Sizes by handing out the units one by one, each to the stratum that is furthest below its share."""
    share, sizes = n * N_h / N_h.sum(), np.floor(n * N_h / N_h.sum())
    open_ = set(range(len(N_h)))
    while sizes.sum() < n:
        next_ = max(open_, key=lambda h: share[h] - np.floor(share[h]))
        open_.remove(next_)
        sizes[next_] += 1
    return sizes


@equation("largest-remainder")
def test_largest_remainder(holds, rng):
    N_h = rng.integers(10, 100, size=8) if rng.random() < 0.7 else np.full(8, 50)
    n = int(rng.integers(8, 40)) if rng.random() < 0.7 else 9  # nine units over eight equal strata
    sizes = largest_remainder(N_h, n)
    holds(n=n, H=8, W=N_h / N_h.sum(), **numbered("n", sizes), each={"h": range(1, 9)}, tight=0.2)


equivalent(
    "largest-remainder",
    r"\sum_{h=1}^{H} n_h = n, \qquad \left(n_h - n W_h\right) < 1",
    because="it says less: the bound from one side only",
)
