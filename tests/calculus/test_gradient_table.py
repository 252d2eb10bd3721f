"""The formulas of docs/calculus/gradient_table.md."""

import numpy as np
import scipy.special
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


@equation("gradient-linear")
def test_gradient_linear(holds, rng):
    holds(a=rng.normal(size=4), x=rng.normal(size=4))


@equation("gradient-quadratic")
def test_gradient_quadratic(holds, rng):
    holds(A=rng.normal(size=(4, 4)), x=rng.normal(size=4))


equivalent(
    "gradient-quadratic", r"\nabla_x (x^\top A^\top x) = (A + A^\top) x", because="a number is its own transpose"
)


@equation("gradient-squared-norm")
def test_gradient_squared_norm(holds, rng):
    holds(x=rng.normal(size=4))


@equation("gradient-norm")
def test_gradient_norm(holds, rng):
    holds(x=rng.normal(size=4))
    holds.fails(outside=r"x \ne 0", x=np.zeros(4))


@equation("gradient-squared-error")
def test_gradient_squared_error(holds, rng):
    holds(X=rng.normal(size=(5, 3)), y=rng.normal(size=5), theta=rng.normal(size=3))


@equation("quadratic-expansion")
def test_quadratic_expansion(holds, rng):
    holds(A=rng.normal(size=(4, 4)), x=rng.normal(size=4), v=rng.normal(size=4))


for second, last in [("A^\\top", "A"), ("A", "A^\\top")]:
    equivalent(
        "quadratic-expansion",
        r"""\begin{aligned}
(x + v)^\top A (x + v) &= x^\top %s x + (A x + A^\top x)^\top v \\
&\quad + v^\top %s v
\end{aligned}"""
        % (second, last),
        because="a number is its own transpose",
    )


@equation("squared-error-expansion")
def test_squared_error_expansion(holds, rng):
    holds(X=rng.normal(size=(5, 3)), r=rng.normal(size=5), v=rng.normal(size=3))


def scores(rng) -> dict:
    K = int(rng.integers(2, 6))
    y = rng.dirichlet(np.ones(K)) if rng.random() < 0.5 else np.eye(K)[rng.integers(K)]
    return {"z": rng.normal(size=K), "y": y, "K": K}


def cross_entropy(y):
    """As scipy computes it, for the engine to differentiate."""
    return lambda z: -(y * scipy.special.log_softmax(z)).sum()


@equation("gradient-softmax-cross-entropy")
def test_gradient_softmax_cross_entropy(holds, rng):
    s = scores(rng)
    holds(L=cross_entropy(s["y"]), z=s["z"], y=s["y"], given={"K": s["K"]})
    twice = 2 * s["y"]
    holds.fails(outside=r"y_1 + \dots + y_K = 1", L=cross_entropy(twice), z=s["z"], y=twice, given={"K": s["K"]})


@equation("softmax-of-logs")
def test_softmax_of_logs(holds, rng):
    y = rng.dirichlet(np.ones(4))
    holds(y=y, c=rng.normal(), ones=np.ones(4))
    holds.fails(outside="distribution y", y=2 * y, c=0.0, ones=np.ones(4))
    holds.fails(outside="y_k > 0", y=y * np.array([0, 1, 1, 1]) / y[1:].sum(), c=0.0, ones=np.ones(4))


equivalent("softmax-of-logs", r"\softmax(\log(y) - c \mathbf{1}) = y", because="any number c")


@equation("gradient-softmax-cross-entropy")
def test_gradient_softmax_cross_entropy_autograd(holds, rng):
    s = scores(rng)
    loss = lambda z: torch.nn.functional.cross_entropy(z, torch.tensor(s["y"]))
    slope = torch.func.grad(loss)(torch.tensor(s["z"])).numpy()
    holds(z=s["z"], y=s["y"], bind={r"\nabla_z L(z)": slope}, given={"K": s["K"]})


@equation("cross-entropy-scores")
def test_cross_entropy_scores(holds, rng):
    s = scores(rng)
    holds(L=cross_entropy(s["y"]), **s)
    y = 1.5 * s["y"]
    holds.fails(outside=r"\sum_{k=1}^{K} y_k = 1", L=cross_entropy(y), **{**s, "y": y})


@equation("gradient-log-sum-exp")
def test_gradient_log_sum_exp(holds, rng):
    s = scores(rng)
    holds(z=s["z"], K=s["K"], each={"i": range(1, s["K"] + 1)})


@equation("log-softmax-plain")
def test_log_softmax_plain(holds, rng):
    holds(z=rng.normal(size=4), each={"k": range(1, 5)})
