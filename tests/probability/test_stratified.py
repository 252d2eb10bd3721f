"""Checks of docs/probability/stratified.md: every sample of a small population is listed."""

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.formula.value.laws import discrete
from tests.probability.small_laws import numbered, population, simple_means, spread, stratified_means


@equation("strata-mean")
def test_strata_mean(holds, rng):
    strata = population(rng, rng.integers(2, 6, size=3))
    N_h = [len(s) for s in strata]
    holds(
        mu=np.concatenate(strata).mean(),
        N=sum(N_h),
        H=3,
        W=np.array(N_h) / sum(N_h),
        **numbered("N", N_h),
        **numbered("mu", [s.mean() for s in strata]),
    )


@equation("stratified-estimator")
def test_stratified_estimator(holds, rng):
    strata = population(rng, (5, 3, 4))
    drawn = [rng.choice(s, size=k, replace=False) for s, k in zip(strata, (2, 1, 3))]
    total = sum(unit * len(s) / len(d) for s, d in zip(strata, drawn) for unit in d)
    holds(mu_hat=total / 12, W=np.array([5, 3, 4]) / 12, y_bar=[d.mean() for d in drawn], H=3)
    holds.tacit("distribution $W$", because="they are the shares of the strata")


@equation("stratified-unbiased")
def test_stratified_unbiased(holds, rng):
    strata = population(rng, (5, 3, 4))
    mu = np.concatenate(strata).mean()
    N_h = [5, 3, 4]
    holds(mu_hat=stratified_means(strata, (2, 1, 4)), mu=mu, given={"n": [2, 1, 4], "N": N_h})
    weight = 8 / 12  # of the two strata that are left
    two = stratified_means(strata[:2], (2, 1))
    rest = discrete([weight * v for v in two.support], np.full(len(two.support), 1 / len(two.support)))
    holds.fails(outside=r"1 \le n_h", mu_hat=rest, mu=mu, given={"n": [2, 1, 0], "N": N_h})
    short = [*strata[:2], strata[2] * 4 / 5]  # the four units there are, divided by five
    asked = {"n": [2, 1, 5], "N": N_h}
    holds.fails(outside=r"n_h \le N_h", mu_hat=stratified_means(short, (2, 1, 4)), mu=mu, given=asked)


@equation("simple-sample-variance")
def test_simple_sample_variance(holds, rng):
    strata, n = population(rng, (4, 3)), int(rng.integers(1, 8))
    known = {"N": 7, "S": spread(np.concatenate(strata)) ** 0.5}
    holds(y_bar=simple_means(strata, n), n=n, **known)
    holds.fails(outside=r"1 \le n", y_bar=simple_means(strata, 1), n=0, **known)
    holds.fails(outside=r"n \le N", y_bar=simple_means(strata, 7), n=8, **known)


@equation("stratified-variance")
def test_stratified_variance(holds, rng):
    strata, n_h = population(rng, (5, 3, 4)), (2, 1, int(rng.integers(3, 5)))
    rest = {
        "mu_hat": stratified_means(strata, n_h),
        "H": 3,
        "W": np.array([5, 3, 4]) / 12,
        "N": [5, 3, 4],
        "S": [spread(s) ** 0.5 for s in strata],
    }
    holds(n=list(n_h), **rest)
    holds.fails(outside=r"1 \le n_h", n=[2, 0, 3], **rest)
    holds.fails(outside=r"n_h \le N_h", n=[2, 1, 6], **rest)
