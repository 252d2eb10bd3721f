"""Checks of docs/linear_algebra/norms.md."""

import math

import numpy as np
import scipy.optimize
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent

# Norms on R^3 and on 3 x 2 matrices, each written out by its definition.
NORMS = (
    lambda x: sum(abs(v) for v in x),
    lambda x: math.hypot(*x),
    lambda x: max(abs(v) for v in x),
    lambda x: sum(abs(v) ** 3 for v in x) ** (1 / 3),
    lambda x: abs(x[0]) + 5 * abs(x[1]) + 0.2 * abs(x[2]),
)


MATRIX_NORMS = (
    lambda A: math.hypot(*A.ravel()),
    lambda A: np.linalg.svd(A)[1][0],
    lambda A: np.abs(A).sum(axis=0).max(),
)


def spread(rng, n):
    """A generic vector, a spike and a flat vector."""
    return rng.normal(size=n), rng.normal() * np.eye(n)[rng.integers(n)], rng.normal() * rng.choice([-1, 1], size=n)


LINES = r"""\begin{aligned} \|x\|_%s &\le \|x\|_1 \le \sqrt{n} \|x\|_2 \\ \|x\|_\infty &\le \|x\|_2 \le \sqrt{n} \|x\|_\infty \\
            \|x\|_%s &\le \|x\|_1 \le n \|x\|_\infty \end{aligned}"""


@equation("norm-1")
def test_norm_1(holds, rng):
    x = rng.normal(size=5)
    holds(bind={r"\|x\|_1": x @ np.sign(x)}, x=x, n=5)


@equation("norm-1")
def test_norm_1_notation(holds, rng):
    holds(x=rng.normal(size=4), n=4)


@equation("norm-infinity")
def test_norm_infinity(holds, rng):
    x = rng.normal(size=5)
    holds(bind={r"\|x\|_\infty": np.sort(np.abs(x))[-1]}, x=x)


@equation("norm-infinity")
def test_norm_infinity_notation(holds, rng):
    holds(x=rng.normal(size=4))


@equation("norm-p")
def test_norm_p(holds, rng):
    x = rng.normal(size=4)
    for p in (1, 1.5, 2, 3, 7):
        holds(bind={r"\|x\|_p": torch.linalg.vector_norm(torch.tensor(x), p).item()}, x=x, n=4, p=p)
    holds.not_needed(r"p \ge 1", because="the sum is defined below 1 as well; it is no norm then")


@equation("norm-p")
def test_norm_p_notation(holds, rng):
    holds(x=rng.normal(size=5), n=5, p=rng.uniform(1, 4))


@equation("norm-p-limit")
def test_norm_p_limit(holds, rng):
    x = rng.normal(size=4)
    holds(x=x / np.abs(x).max())  # powers up to |x_i|^1024 stay finite


equivalent("norm-p-limit", r"\lim_{p \to \infty} \|x\|_{\infty} = \|x\|_\infty", because="a constant is its own limit")


@equation("norm-positive", draws=10)  # of 21 comparisons each
def test_norm_positive(holds, rng):
    for N in NORMS:
        for x in (rng.normal(size=3), np.zeros(3), 0.01 * np.eye(3)[rng.integers(3)]):
            holds(N=N, x=x, tight=True)
    for N in MATRIX_NORMS:
        for x in (rng.normal(size=(3, 2)), np.zeros((3, 2))):
            holds(N=N, x=x, tight=True)
    holds.tacit("convex $N$", because="N is a norm, and a norm is convex")


equivalent("norm-positive", r"N(x) \ge 0, \qquad N(x) \le 0 \iff x = 0", because="with the first part it says the same")


equivalent("norm-positive", r"2 N(x) \ge 0, \qquad N(x) = 0 \iff x = 0", because="2 does not change the sign")
equivalent("norm-positive", r"N(x) \ge 0, \qquad N(x) = 0 \iff 2 x = 0", because="2 x is zero where x is")


@equation("norm-homogeneous")
def test_norm_homogeneous(holds, rng):
    for N in NORMS:
        holds(N=N, x=rng.normal(size=3), s=rng.normal())
    for N in MATRIX_NORMS:
        holds(N=N, x=rng.normal(size=(3, 2)), s=rng.normal())


@equation("norm-triangle")
def test_norm_triangle(holds, rng):
    for N in NORMS:
        x, y = rng.normal(size=(2, 3))
        holds(N=N, x=x, y=y, tight=True)
        holds(N=N, x=x, y=1.7 * x, tight=True)
    for N in MATRIX_NORMS:
        x, y = rng.normal(size=(2, 3, 2))
        holds(N=N, x=x, y=y, tight=True)
    holds.tacit("convex $N$", because="N is a norm, and a norm is convex")


equivalent("norm-triangle", r"N(x - y) \le N(x) + N(y)", because="-y is a vector, too, and as long as y")


@equation("triangle-proof")
def test_triangle_proof(holds, rng):
    x, y = rng.normal(size=(2, 4))
    holds(x=x, y=y, tight=True)
    holds(x=x, y=0.6 * x, tight=True)


@equation("triangle-equality")
def test_triangle_equality(holds, rng):
    x, y = rng.normal(size=(2, 4))
    for other in (y, rng.uniform(0.2, 3) * x, -0.5 * x, 0 * x):
        holds(x=x, y=other)
        holds(x=other, y=x)


@equation("reverse-triangle")
def test_reverse_triangle(holds, rng):
    for N in NORMS:
        x, y = rng.normal(size=(2, 3))
        holds(N=N, x=x, y=y, tight=True)
        holds(N=N, x=x, y=1.7 * x, tight=True)
    holds.tacit("convex $N$", because="N is a norm, and a norm is convex")


equivalent(
    "reverse-triangle", r"\left(N(x) - N(y)\right) \le N(x - y)", because="with x and y exchanged it says the same"
)


equivalent("reverse-triangle", r"|N(x) - N(y)| \le N(x + y)", because="-y is a vector, too, and as long as y")


@equation("norm-equivalence")
def test_norm_equivalence(holds, rng):
    n = int(rng.integers(2, 7))
    for x in spread(rng, n):
        holds(x=x, n=n, tight=True)


for first, last in (("3", r"\infty"), (r"\infty", r"\infty"), ("2", "2")):
    equivalent("norm-equivalence", LINES % (first, last), because="every norm with p >= 1 is at most the 1-norm")


@equation("norm-comparison")
def test_norm_comparison(holds, rng):
    n = int(rng.integers(2, 7))
    for x in spread(rng, n):
        for p, q in ((1, 2), (1, 1.5), (3, 5), (1.2, 3.1), (2, 2)):
            holds(x=x, n=n, p=p, q=q, tight=True)
    holds.fails(outside=r"p \le q", x=np.arange(1.0, n + 1), n=n, p=3, q=2)


@equation("norm-comparison")
def test_norm_comparison_infinity(holds, rng):
    n = int(rng.integers(2, 7))
    for x in spread(rng, n):
        holds(x=x, n=n, p=1.7, q=np.inf, tight=True)


equivalent("norm-comparison", r"\|x\|_{\infty} \le \|x\|_p \le n^{1/p - 1/q} \|x\|_q", because="infinity is an index q")


@equation("norm-1-by-signs")
def test_norm_1_by_signs(holds, rng):
    n = int(rng.integers(2, 7))
    for x in spread(rng, n):
        holds(x=x, n=n, tight=True)


@equation("gradient-clipping")
def test_gradient_clipping(holds, rng):
    g, c = 3 * rng.normal(size=4), rng.uniform(0.05, 8)
    parameter = torch.zeros(4, dtype=torch.float64)
    parameter.grad = torch.tensor(g)
    torch.nn.utils.clip_grad_norm_([parameter], c)  # divides by |g| + 1e-6
    longer = lambda share: share * np.linalg.norm(g) - c  # the longest piece of g that is no longer than c
    nearest = g if longer(1) <= 0 else scipy.optimize.brentq(longer, 0, 1, xtol=1e-15) * g
    assert np.allclose(parameter.grad.numpy(), nearest, rtol=1e-5)
    holds(g=g, c=c, g_tilde=nearest)
    holds.fails(outside=r"g \ne 0", g=np.zeros(4), c=c, g_tilde=np.zeros(4))
    holds.fails(outside="c > 0", g=g, c=-1.0, g_tilde=np.zeros(4))
