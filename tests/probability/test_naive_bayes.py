"""The formulas of docs/probability/naive_bayes.md."""

from itertools import product
from math import prod

import numpy as np
from scipy import stats

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def language(rng):
    """Classes with priors r and word probabilities theta, a text drawn word by word, its counts x."""
    K, V = 3, 4
    r, theta = rng.dirichlet(np.ones(K)), rng.dirichlet(np.ones(V), size=K)
    text = [0, 0, *rng.integers(0, V, size=4).tolist()]
    return r, theta, text, np.array([float(text.count(w)) for w in range(V)])


def posterior_of_counts(r, theta, x):
    """P(class | counts): every text of the right length, one by one, that has these counts."""
    V, n = theta.shape[1], int(sum(x))
    texts = [t for t in product(range(V), repeat=n) if all(t.count(w) == x[w] for w in range(V))]
    joint = [r[c] * sum(prod(theta[c, w] for w in t) for t in texts) for c in range(len(r))]
    return np.array(joint) / sum(joint)


@equation("naive-bayes", draws=8)
def test_naive_bayes(holds, rng):
    r, theta, _, x = language(rng)
    p = posterior_of_counts(r, theta, x)
    names = {"bind": {r"P(C = c \mid x)": lambda c: p[int(c) - 1]}, "r": r, "x": x, "V": 4, "K": 3}
    holds(**names, theta=theta, each={"c": (1, 2, 3)})
    never = theta * (np.arange(4) > 0)  # no class uses the first word, and the message does
    holds.fails(outside="positive", **names, theta=never, c=1)


@equation("naive-bayes-score")
def test_naive_bayes_score(holds, rng):
    """The logarithm of the probability of class and text, multiplied word by word."""
    r, theta, text, x = language(rng)
    s = np.log([r[c] * prod(theta[c, w] for w in text) for c in range(3)])
    holds(s=s, r=r, theta=theta, x=x, V=4, each={"c": (1, 2, 3)})
    never = theta * (np.arange(4) > 0)  # no class uses the first word, and the text does
    none = {"s": np.full(3, -np.inf), "x": x, "V": 4, "c": 1}  # the logarithm of 0
    holds.fails(outside="positive", r=r, theta=never, **none)
    holds.fails(outside="r_c > 0", r=np.array([0.0, 0.5, 0.5]), theta=theta, **none)


@equation("naive-bayes-softmax", draws=8)
def test_naive_bayes_softmax(holds, rng):
    r, theta, text, x = language(rng)
    p = posterior_of_counts(r, theta, x)
    s = np.log([r[c] * prod(theta[c, w] for w in text) for c in range(3)])
    holds(bind={r"P(C = c \mid x)": lambda c: p[int(c) - 1]}, s=s, each={"c": (1, 2, 3)})


@equation("laplace-smoothing")
def test_laplace_smoothing(holds, rng):
    """The mean of the Dirichlet posterior, by scipy."""
    n, alpha = rng.integers(0, 9, size=(3, 5)).astype(float), rng.uniform(0.2, 3)
    theta_hat = np.array([stats.dirichlet(row + alpha).mean() for row in n])
    holds(theta_hat=theta_hat, n=n, alpha=alpha, V=5, each={"c": (1, 2, 3), "w": (1, 2, 3, 4, 5)})
    holds.fails(outside=r"\alpha > 0", theta_hat=np.full((1, 5), 0.2), n=np.zeros((1, 5)), alpha=0.0, V=5, c=1, w=1)


equivalent(
    "laplace-smoothing",
    r"\hat\theta_{cw} = \frac{n_{cw} + \alpha}{\sum_{v=1}^{V} n_{cv} + V \alpha}",
    because="the order of two numbers is free",
)
