"""Checks of docs/probability/information.md: scipy.stats.entropy, rel_entr, scikit-learn, torch and quadrature."""

import numpy as np
import torch
from scipy import stats
from scipy.optimize import brentq
from scipy.spatial.distance import jensenshannon
from scipy.special import rel_entr, xlogy

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint


def law(rng, n=4):
    return rng.dirichlet(np.ones(n))


def uneven_or_not(rng, n=4):
    """A random law, the uniform one or a certain one."""
    return [law(rng, n), np.full(n, 1 / n), np.eye(n)[rng.integers(n)]][rng.integers(3)]


def kl(p, q):
    return rel_entr(p, q).sum()


def cross(p, q):
    """PyTorch's loss with probabilities as targets; the logarithms of q are its scores."""
    return torch.nn.functional.cross_entropy(torch.tensor(np.log(q))[None], torch.tensor(p)[None]).item()


@equation("surprise-adds")
def test_surprise_adds(holds, rng):
    X, Y = discrete([0, 1, 2], law(rng, 3)), discrete([0, 1], law(rng, 2))
    holds(X=X, Y=Y, each={"x": [0, 1, 2], "y": [0, 1]})
    holds.fails(outside="P(X = x) > 0", X=X, Y=Y, x=7, y=1)
    holds.fails(outside="P(Y = y) > 0", X=X, Y=Y, x=1, y=7)
    X, Y = joint([(0, 0), (0, 1), (1, 0), (1, 1)], law(rng))
    holds.fails(outside="independent", X=X, Y=Y, x=1, y=1)


@equation("entropy")
def test_entropy(holds, rng):
    p = law(rng)
    holds(bind={"H(p)": stats.entropy(p)}, p=p, n=4)


@equation("entropy-expectation")
def test_entropy_expectation(holds, rng):
    p = law(rng)
    X = discrete([1, 2, 3, 4], p)
    holds(bind={"H(p)": stats.entropy(p)}, X=X, p=lambda k: p[int(k) - 1])


@equation("entropy-bits")
def test_entropy_bits(holds, rng):
    p = law(rng)
    holds(bind={"H(p)": stats.entropy(p)}, H_bits=stats.entropy(p, base=2))


@equation("entropy-bounds")
def test_entropy_bounds(holds, rng):
    p = uneven_or_not(rng)
    holds(H=stats.entropy, p=p, n=4, tight=True)
    holds.fails(outside="distribution", H=lambda p: -np.sum(xlogy(p, p)), p=3 * p, n=4)


@equation("entropy-uniform")
def test_entropy_uniform(holds, rng):
    holds(H=stats.entropy, p=uneven_or_not(rng), n=4)
    holds.fails(outside="distribution", H=lambda p: -np.sum(xlogy(p, p)), p=np.full(4, 0.5), n=4)


equivalent(
    "entropy-uniform",
    r"H(p) = \log(n) \iff \max_i p_i \le \frac{1}{n}",
    because="the largest of n probabilities is never below 1/n",
)


equivalent(
    "entropy-uniform",
    r"H(p) = \log(n) \iff \min _i p_i = \frac{1}{n}",
    because="the smallest is 1/n only if all are, as for the largest",
)


@equation("cross-entropy")
def test_cross_entropy(holds, rng):
    p, q = law(rng), law(rng)
    holds(bind={"H(p, q)": cross(p, q)}, p=p, q=q, n=4)
    holds.fails(outside="q_i > 0", bind={"H(p, q)": np.inf}, p=p, q=np.array([0.0, 0.2, 0.3, 0.5]), n=4)


@equation("kl-divergence")
def test_kl_divergence(holds, rng):
    p, q = law(rng), law(rng)
    holds(bind={r"D(p \parallel q)": kl(p, q)}, p=p, q=q, n=4)
    none = {r"D(p \parallel q)": 0.0}
    holds.fails(outside="positive p_i", bind=none, p=p * np.array([1, 1, 1, 0]), q=q, n=4)
    holds.fails(outside="positive q_i", bind=none, p=p, q=q * np.array([1, 1, 1, 0]), n=4)


@equation("cross-entropy-split")
def test_cross_entropy_split(holds, rng):
    p, q = law(rng), law(rng)
    holds(bind={"H(p, q)": cross(p, q), "H(p)": stats.entropy(p), r"D(p \parallel q)": kl(p, q)})


@equation("kl-positive")
def test_kl_positive(holds, rng):
    p = law(rng)
    holds(D=kl, p=p, q=law(rng) if rng.integers(2) else p.copy(), tight=True)
    holds.fails(outside="distribution p", D=kl, p=0.3 * p, q=p)
    holds.fails(outside="distribution q", D=kl, p=p, q=2 * p)


for mutant, why in (
    (r"D(p \parallel q) \ge 0, \qquad D(p \parallel q) \le 0 \iff p = q", "with the first part it says the same"),
    (r"D(p \parallel q) \ge 0, \qquad D(p \parallel q) = 0 \iff p \le q", "both add up to 1"),
):
    equivalent("kl-positive", mutant, because=why)


equivalent(
    "kl-positive",
    r"2 D(p \parallel q) \ge 0, \qquad D(p \parallel q) = 0 \iff p = q",
    because="twice a number has its sign",
)


@equation("gibbs")
def test_gibbs(holds, rng):
    p = law(rng)
    q = law(rng) if rng.integers(2) else p.copy()
    holds(bind={"H(p, q)": cross(p, q), "H(p)": stats.entropy(p)}, tight=True, given={"p": p, "q": q})
    sums = lambda p, q: {"H(p, q)": -(p * np.log(q)).sum(), "H(p)": -(p * np.log(p)).sum()}
    holds.fails(outside="distribution p", bind=sums(0.3 * p, p), given={"p": 0.3 * p, "q": p})
    holds.fails(outside="distribution q", bind=sums(p, 2 * p), given={"p": p, "q": 2 * p})


@equation("log-tangent")
def test_log_tangent(holds, rng):
    holds(u=1.0 if rng.random() < 0.3 else rng.exponential(), tight=True)
    holds.fails(outside="u > 0", u=-rng.exponential())


# Lines and curves that meet the logarithm at 1 and once more, where it is no tangent: at the second place.
ELSEWHERE = [
    brentq(lambda u, f=f: np.log(u) - f(u), *ends, xtol=1e-15)
    for f, ends in (
        (lambda u: (u - 1) / 2, (2, 9)),
        (lambda u: 2 * (u - 1), (0.1, 0.5)),
        (lambda u: u**2 - 1, (0.2, 0.7)),
        (lambda u: u**3 - 1, (0.2, 0.7)),
        (lambda u: (u - 1) ** 2, (1.1, 3)),
        (lambda u: np.sqrt(u) - 1, (4, 30)),
    )
]


@equation("log-tangent-equality")
def test_log_tangent_equality(holds, rng):
    for u in (1.0, *ELSEWHERE, rng.exponential(), 1 + 0.1 * rng.uniform()):
        holds(u=u)
    holds.fails(outside="u > 0", u=-rng.exponential())


@equation("kl-tangent")
def test_kl_tangent(holds, rng):
    """Where p is zero, q may be positive: the last sum is then below one."""
    p = law(rng)
    p[0] *= rng.integers(2)
    p /= p.sum()
    q = law(rng) if rng.integers(2) else p.copy()
    q = np.where(q > 0, q, 1e-300)
    S = [i + 1 for i in range(4) if p[i] > 0]
    holds(bind={r"D(p \parallel q)": kl(p, q)}, p=p, q=q, i=S, tight=True)
    r = law(rng)
    every = [1, 2, 3, 4]
    holds.fails(outside="distribution p", bind={r"D(p \parallel q)": kl(0.3 * r, r)}, p=0.3 * r, q=r, i=every)
    holds.fails(outside="distribution q", bind={r"D(p \parallel q)": kl(r, 2 * r)}, p=r, q=2 * r, i=every)


equivalent(
    "kl-tangent",
    r"2 D(p \parallel q) \ge \sum_i p_i \left(1 - \frac{q_i}{p_i}\right) \ge 0",
    because="D is not negative, so twice D is at least D",
)


@equation("js-bounds")
def test_js_bounds(holds, rng):
    p = law(rng)
    q = [law(rng), p, np.zeros(4)][rng.integers(3)]
    if q.sum() == 0:
        p, q = np.append(law(rng, 2), [0, 0]), np.append([0, 0], law(rng, 2))
    holds(J=lambda p, q: 0.0 if np.array_equal(p, q) else jensenshannon(p, q) ** 2, p=p, q=q, tight=True)
    r, middle = law(rng), lambda p, q: (kl(p, (p + q) / 2) + kl(q, (p + q) / 2)) / 2
    holds.fails(outside="distribution p", J=middle, p=20 * r, q=r)
    holds.fails(outside="distribution q", J=middle, p=r, q=20 * r)


@equation("perplexity")
def test_perplexity(holds, rng):
    q = rng.uniform(0.05, 0.9, size=5)
    holds(
        q=q,
        n=5,
        L=torch.nn.functional.nll_loss(torch.tensor(np.log(np.c_[q, 1 - q])), torch.zeros(5, dtype=int)).item(),
    )
    holds.fails(outside="q_i > 0", q=q * np.array([1, 1, 1, 1, 0]), n=5, L=1.0)
