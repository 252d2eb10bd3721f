"""Checks of docs/linear_algebra/least_squares_in_code.md."""

import numpy as np
import scipy.linalg

from snippets._engine.check.draws import of_rank
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.linear_algebra.ranks import ratio


@equation("normal-equation-qr")
def test_normal_equation_qr(holds, rng):
    y, known = rng.normal(size=8), []
    for rank in (3, 2):
        X = of_rank(rng, 8, 3, rank)
        Q, R = scipy.linalg.qr(X, mode="economic")
        known.append({"Q": Q, "R": R, "y": y, "theta_hat": np.linalg.lstsq(X, y)[0], "given": {"X": X}})
    holds(**known[0])
    holds.fails(outside="full column rank", **known[1])
    full = known[0]
    holds.fails(outside="X = QR", **{**full, "R": 2 * full["R"]})
    stretch = np.diag([1.0, 2.0, 3.0])
    long = {"Q": full["Q"] @ stretch, "R": np.linalg.inv(stretch) @ full["R"]}
    holds.fails(outside="orthonormal columns", **{**full, **long})
    holds.fails(outside=r"X^\top X \hat\theta = X^\top y", **{**full, "theta_hat": rng.normal(size=3)})


@equation("condition-squared")
def test_condition_squared(holds, rng):
    holds(outside=["full column rank"], X=rng.normal(size=(5, 3)), kappa=ratio)


@equation("ridge-condition")
def test_ridge_condition(holds, rng):
    X = of_rank(rng, 6, 3, int(rng.integers(1, 4)))
    sigma = np.sort(np.linalg.svd(X, compute_uv=False))[::-1]
    holds(X=X, kappa=ratio, lambda_=rng.uniform(0.1, 2), sigma=sigma, d=3)
    X = of_rank(rng, 6, 3, 2)
    holds.fails(outside=r"\lambda > 0", X=X, kappa=ratio, lambda_=0.0, sigma=[*sigma[:2], 0.0], d=3)


for mutant in (
    r"\kappa(X^\top X + I \lambda) = \frac{\sigma_1^2 + \lambda}{\sigma_d^2 + \lambda}",
    r"\kappa(X^\top X + \lambda I^\top) = \frac{\sigma_1^2 + \lambda}{\sigma_d^2 + \lambda}",
):
    equivalent("ridge-condition", mutant, because="a scalar commutes, and the identity is symmetric")


@equation("gram-by-qr")
def test_gram_by_qr(holds, rng):
    X = rng.normal(size=(5, 3))
    holds(X=X, R=np.linalg.qr(X)[1])
