"""Checks of docs/linear_algebra/similarity.md."""

import math

import numpy as np
import scipy.integrate
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint


def length(a):
    return math.hypot(*a)


def pair_at(rng, phi, n=4):
    """Two vectors of R^n at the angle phi: built in a random plane from cosine and sine."""
    u, v = np.linalg.qr(rng.normal(size=(n, 2)))[0].T
    r, s = rng.uniform(0.5, 2, size=2)
    return r * u, s * (np.cos(phi) * u + np.sin(phi) * v)


def nearest(a, b):
    """The closest point of the line of a to b, by least squares."""
    return np.linalg.lstsq(a[:, None], b)[0][0] * a


@equation("cosine-similarity")
def test_cosine_similarity(holds, rng):
    phi = rng.uniform(0, np.pi)
    a, b = pair_at(rng, phi, n=5)
    holds(outside=["nonzero a", "nonzero b"], a=a, b=b, phi=phi)


@equation("unit-distance")
def test_unit_distance(holds, rng):
    a, b = (x / length(x) for x in rng.normal(size=(2, 4)))
    holds(outside=["unit a", "unit b"], a=a, b=b)


@equation("cauchy-schwarz")
def test_cauchy_schwarz(holds, rng):
    a, b = rng.normal(size=(2, 3))
    for partner in (b, 1.7 * a, -0.6 * a, a + 0.01 * b):
        holds(a=a, b=partner, tight=True)


equivalent("cauchy-schwarz", r"\left(a^\top b\right) \le \|a\| \|b\|", because="with -a for a it says the same")


@equation("lagrange-identity")
def test_lagrange_identity(holds, rng):
    a, b = rng.normal(size=(2, 4))
    holds(a=a, b=b, n=4)


equivalent(
    "lagrange-identity",
    r"\|a\|^2 \|b\|^2 - (a^\top b)^2 = \sum_{1 \le i > j \le n} (a_i b_j - a_j b_i)^2",
    because="each pair of indices is counted once, and the square does not see their order",
)


@equation("projection-length")
def test_projection_length(holds, rng):
    a, b = rng.normal(size=(2, 4))
    holds(a=a, b=b, p=nearest(a, b))


@equation("random-cosine", draws=5)
def test_random_cosine(holds, rng):
    """The circle at the angle phi on the sphere has the size sin(phi)^(n - 2); the mean over it, and over random pairs."""
    n = int(rng.integers(2, 9))
    A, B = rng.normal(size=(2, 200_000, n))
    cosine = (A * B).sum(axis=1) / np.sqrt((A * A).sum(axis=1) * (B * B).sum(axis=1))
    over = lambda f: scipy.integrate.quad(lambda phi: f(phi) * np.sin(phi) ** (n - 2), 0, np.pi, epsabs=1e-13)[0]
    mean = over(lambda phi: np.cos(phi) ** 2) / over(lambda phi: 1.0)
    assert np.isclose(np.square(cosine).mean(), mean, rtol=0.03)
    frame = np.linalg.qr(A[:n])[0]  # as good as all directions: its unit vectors have the same mean of a a^T
    b = discrete(list(B[:2] / np.linalg.norm(B[:2], axis=1)[:, None]), [0.3, 0.7])
    phrase, given = r"\E[\cos^2 \varphi]", {"a": discrete(list(frame), np.full(n, 1 / n)), "b": b, "I": np.eye(n)}
    holds(bind={phrase: mean}, n=n, given=given)
    same = joint([(row, row) for row in frame], np.full(n, 1 / n))
    holds.fails(outside="independent", bind={phrase: 1.0}, n=n, given={**given, "a": same[0], "b": same[1]})
    one, first = discrete([frame[0]], [1.0]), (frame[0] @ B[0]) ** 2 / (B[0] @ B[0])
    fixed = {"a": one, "b": discrete([B[0] / np.linalg.norm(B[0])], [1.0]), "I": np.eye(n)}
    holds.fails(outside=r"\E[a a^\top] = \frac{1}{n} I", bind={phrase: first}, n=n, given=fixed)


@equation("axis-cosines")
def test_axis_cosines(holds, rng):
    n = int(rng.integers(2, 7))
    a = rng.normal(size=n)
    holds(outside=["unit"], a=a / length(a), e=list(np.eye(n)), n=n)


@equation("attention")
def test_attention(holds, rng):
    q, K, V = rng.normal(size=4), 3 * rng.normal(size=(5, 4)), rng.normal(size=(5, 3))
    batch = [torch.tensor(x)[None] for x in (q[None], K, V)]
    attend = torch.nn.functional.scaled_dot_product_attention
    weights = attend(*batch[:2], torch.eye(5, dtype=torch.float64)[None])
    holds(q=q, K=K, V=V, d=4, alpha=weights[0, 0].numpy(), o=attend(*batch)[0, 0].numpy())


@equation("score-mean-square", draws=5)
def test_score_mean_square(holds, rng):
    d = 3  # all 2^6 outcomes of a skewed coin
    p = rng.uniform(0.2, 0.8)
    values, chances = [np.sqrt((1 - p) / p), -np.sqrt(p / (1 - p))], [p, 1 - p]
    outcomes = np.stack(np.meshgrid(*[values] * (2 * d)), axis=-1).reshape(-1, 2 * d)
    weights = np.prod(np.stack(np.meshgrid(*[chances] * (2 * d)), axis=-1).reshape(-1, 2 * d), axis=1)
    scores = (outcomes[:, :d] * outcomes[:, d:]).sum(axis=1)
    name, coin = r"\E[(q^\top k)^2]", lambda times=1.0: discrete(times * np.array(values), chances)
    given = {"q": [coin() for _ in range(d)], "k": [coin() for _ in range(d)]}
    holds(bind={name: weights @ scores**2}, d=d, given=given)
    same = joint([(v,) * (2 * d) for v in values], chances)  # one toss for all entries
    fourth = chances @ np.array(values) ** 4
    holds.fails(outside="independent", bind={name: d**2 * fourth}, d=d, given={"q": same[:d], "k": same[d:]})
    for letter in ("q", "k"):
        longer = {**given, letter: [coin(2.0) for _ in range(d)]}
        holds.fails(outside=rf"\E[{letter}_i^2] = 1", bind={name: 4 * weights @ scores**2}, d=d, given=longer)
        holds.not_needed(rf"\E[{letter}_i] = 0", because="that the entries of the other vector have mean 0 is enough")
