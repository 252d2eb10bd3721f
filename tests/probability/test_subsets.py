"""Checks of docs/probability/subsets.md."""

from itertools import combinations, permutations, product

import numpy as np

from snippets._engine.check.equation import equation
from tests.probability.small_laws import law, mean_of_draws


@equation("subset-probability")
def test_subset_probability(holds, rng):
    N, n = 6, int(rng.integers(0, 7))
    target, orders = set(rng.permutation(N)[:n].tolist()), list(permutations(range(N)))
    hits = sum(set(order[:n]) == target for order in orders)  # shuffle, take the first n
    holds(bind={"P(S = s)": hits / len(orders)}, N=N, n=n)
    holds.fails(outside=r"0 \le n", bind={"P(S = s)": 0.0}, N=N, n=-1)
    holds.fails(outside=r"n \le N", bind={"P(S = s)": 0.0}, N=N, n=N + 1)


@equation("distinct-units")
def test_distinct_units(holds, rng):
    N, n = int(rng.integers(2, 6)), int(rng.integers(2, 6))
    seen = [len(set(draws)) for draws in product(range(N), repeat=n)]
    holds(D=law(seen, np.full(len(seen), 1 / len(seen))), N=N, n=n)


@equation("bootstrap-share")
def test_bootstrap_share(holds):
    holds()


@equation("replacement-variance")
def test_replacement_variance(holds, rng):
    y, n = rng.normal(size=5), int(rng.integers(1, 6))
    N, sigma = 5, np.sqrt(np.mean((y - y.mean()) ** 2))
    without = [np.mean(s) for s in combinations(y, n)]
    one = mean_of_draws(y, np.full(5, 0.2), 1)
    holds(
        y_bar=mean_of_draws(y, np.full(5, 0.2), n),
        z_bar=law(without, np.full(len(without), 1 / len(without))),
        N=N,
        n=n,
        sigma=sigma,
    )
    holds.fails(outside=r"1 \le n", y_bar=one, z_bar=one, N=N, n=0, sigma=sigma)
    six, mean = mean_of_draws(y, np.full(5, 0.2), 6), law([y.mean()], [1.0])  # there are five to draw
    holds.fails(outside=r"n \le N", y_bar=six, z_bar=mean, N=N, n=6, sigma=sigma)


@equation("bootstrap-mean")
def test_bootstrap_mean(holds, rng):
    x = rng.normal(size=4)
    resamples = [np.mean(s) for s in product(x, repeat=4)]
    holds(x_bar_star=law(resamples, np.full(256, 1 / 256)), x=x, x_bar=sum(x) / 4, n=4)
