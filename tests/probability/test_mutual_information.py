"""Checks of docs/probability/mutual_information.md: scipy.stats.entropy, rel_entr, scikit-learn, torch and quadrature."""

import math

import numpy as np
import torch
from scipy import special, stats
from sklearn.metrics import mutual_info_score
from torch.distributions import Normal, kl_divergence

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import joint


def table(rng, independent=False):
    """Joint probabilities of a variable with three values and one with four."""
    if independent:
        return np.outer(rng.permutation([0.5, 0.25, 0.25]), rng.permutation([0.5, 0.125, 0.125, 0.25]))
    return rng.dirichlet(np.ones(12)).reshape(3, 4)


def variables(P):
    places = [(float(x), float(y)) for x in range(3) for y in range(4)]
    return joint(places, P.ravel())


def counted(rng):
    """A table of counts as probabilities, with the mutual information that scikit-learn finds."""
    counts = rng.integers(1, 50, size=(3, 4))
    return counts / counts.sum(), mutual_info_score(None, None, contingency=counts)


def without_one(P):
    """The table with one probability zero."""
    P = P.copy()
    P[1, 2] = 0
    return P / P.sum()


def conditional(P):
    """The entropies of the rows, weighted."""
    return sum(row.sum() * stats.entropy(row) for row in P)


@equation("conditional-entropy")
def test_conditional_entropy(holds, rng):
    P = table(rng)
    X, Y = variables(P)
    places = {"x": [0, 1, 2], "y": [0, 1, 2, 3]}
    holds(bind={r"H(Y \mid X)": conditional(P)}, X=X, Y=Y, **places, given={"A": P})
    P = without_one(P)
    X, Y = variables(P)
    holds.fails(outside="positive", bind={r"H(Y \mid X)": conditional(P)}, X=X, Y=Y, **places, given={"A": P})


@equation("entropy-chain-rule")
def test_entropy_chain_rule(holds, rng):
    P = table(rng)
    holds(
        bind={r"H(Y \mid X)": conditional(P), "H(X)": stats.entropy(P.sum(axis=1)), "H(X, Y)": stats.entropy(P.ravel())}
    )


@equation("mutual-information")
def test_mutual_information(holds, rng):
    P, I = counted(rng)
    X, Y = variables(P)
    places = {"x": [0, 1, 2], "y": [0, 1, 2, 3]}
    holds(bind={"I(X; Y)": I}, X=X, Y=Y, **places, given={"A": P})
    P = without_one(P)
    X, Y = variables(P)
    I = special.rel_entr(P, np.outer(P.sum(axis=1), P.sum(axis=0))).sum()
    holds.fails(outside="positive", bind={"I(X; Y)": I}, X=X, Y=Y, **places, given={"A": P})


@equation("mutual-information-entropies")
def test_mutual_information_entropies(holds, rng):
    P, I = counted(rng)
    holds(
        bind={
            "I(X; Y)": I,
            r"H(Y \mid X)": conditional(P),
            "H(X)": stats.entropy(P.sum(axis=1)),
            "H(Y)": stats.entropy(P.sum(axis=0)),
            "H(X, Y)": stats.entropy(P.ravel()),
        }
    )


@equation("mutual-information-positive")
def test_mutual_information_positive(holds, rng):
    """The probabilities of the independent draws are powers of two, so that zero is exact."""
    P = table(rng, independent=bool(rng.integers(2)))
    I = np.sum(P * (np.log2(P) - np.log2(P.sum(axis=1, keepdims=True)) - np.log2(P.sum(axis=0)))) * np.log(2)
    holds(bind={"I(X; Y)": I}, A=P, p=P.sum(axis=1), q=P.sum(axis=0), tight=True)


equivalent(
    "mutual-information-positive",
    r"I(X; Y) \ge 0, \qquad I(X; Y) \le 0 \iff A = p q^\top",
    because="with the first part it says the same",
)


equivalent(
    "mutual-information-positive",
    r"2 I(X; Y) \ge 0, \qquad I(X; Y) = 0 \iff A = p q^\top",
    because="twice a number has its sign",
)


def bell(mu, sigma, total=1.0):
    """The normal density, divided by a total; a law of scipy takes a hundred times as long at one number."""
    return lambda x: math.exp(-(((x - mu) / sigma) ** 2) / 2) / (sigma * math.sqrt(2 * math.pi) * total)


def cut(mu, sigma, a, b):
    """A normal law cut off on both sides: scipy's, and its density between them."""
    low, high = (a - mu) / sigma, (b - mu) / sigma
    return stats.truncnorm(low, high, mu, sigma), bell(mu, sigma, special.ndtr(high) - special.ndtr(low))


@equation("differential-entropy")
def test_differential_entropy(holds, rng):
    """A normal law cut off on both sides."""
    mu, sigma, a, b = rng.normal(), rng.uniform(0.3, 2), rng.uniform(-2, 0), rng.uniform(1, 3)
    law, f = cut(mu, sigma, a, b)
    holds(bind={"h(f)": law.entropy()}, f=f, a=a, b=b, given={"x": 0.5 * (a + b)})
    gap = lambda x: 0.0 if abs(x) < 1 else 0.5  # 0 log 0 has no value
    none = {"bind": {"h(f)": np.log(2.0)}, "a": -2.0, "b": 2.0}
    holds.fails(outside="f(x) > 0", f=gap, **none, given={"x": 0.5})
    holds.not_needed("continuous", because="an integral does not see a jump")
    slow = lambda x: 1 / ((x - 1) * math.log(x - 1) ** 2)  # of area 1 here; times its logarithm, it has none
    finite = r"\int_a^b f(x) |\log(f(x))| \, dx < \infty"
    holds.fails(outside=finite, f=slow, bind={"h(f)": -np.inf}, a=1.0, b=1 + 1 / np.e, given={"x": 1.2})


@equation("differential-entropy-examples")
def test_differential_entropy_examples(holds, rng):
    c, sigma = rng.uniform(0.2, 3, size=2)
    holds(
        h_uniform=stats.uniform(rng.normal(), c).entropy(),
        h_normal=stats.norm(rng.normal(), sigma).entropy(),
        c=c,
        sigma=sigma,
    )
    holds.fails(outside="c > 0", h_uniform=0.0, h_normal=stats.norm(0, sigma).entropy(), c=0.0, sigma=sigma)
    holds.fails(outside=r"\sigma > 0", h_uniform=np.log(c), h_normal=0.0, c=c, sigma=0.0)


@equation("kl-normal")
def test_kl_normal(holds, rng):
    (mu, nu), (sigma, tau) = rng.normal(size=2), rng.uniform(0.2, 1.4, size=2) ** 2
    f, g = Normal(*torch.tensor([mu, sigma])), Normal(*torch.tensor([nu, tau]))
    known = {r"D(f \parallel g)": kl_divergence(f, g).item()}
    holds(bind=known, mu=mu, nu=nu, sigma=sigma, tau=tau)
    holds.fails(outside=r"\sigma > 0", bind=known, mu=mu, nu=nu, sigma=-sigma, tau=tau)
    holds.fails(outside=r"\tau > 0", bind=known, mu=mu, nu=nu, sigma=sigma, tau=-tau)


@equation("kl-density")
def test_kl_density(holds, rng):
    """A normal law cut off on both sides, and one that is not: from the entropy and the moments of the first."""
    (mu, nu), (sigma, tau) = rng.normal(size=2), rng.uniform(0.5, 2, size=2)
    a, b = rng.uniform(-2, 0), rng.uniform(1, 3)
    law, f = cut(mu, sigma, a, b)
    mean_log_g = -np.log(2 * np.pi * tau**2) / 2 - (law.var() + (law.mean() - nu) ** 2) / (2 * tau**2)
    known = {r"D(f \parallel g)": -law.entropy() - mean_log_g}
    holds(bind=known, f=f, g=bell(nu, tau), a=a, b=b, given={"x": (a + b) / 2})
    half = {"f": lambda x: 0.5, "a": -1.0, "b": 1.0, "bind": {r"D(f \parallel g)": np.inf}}
    holds.fails(outside="g(x) > 0", g=lambda x: float(x > 0), **half, given={"x": -0.5})
    holds.not_needed("continuous", because="an integral does not see a jump")
    finite = r"\int_a^b f(x) |\log(f(x) / g(x))| \, dx < \infty"
    thin = lambda x: math.exp(-1 / x**2)  # nearly nothing around 0: 1 / x^2 has no area there
    holds.fails(outside=finite, g=thin, **half, given={"x": 0.5})
