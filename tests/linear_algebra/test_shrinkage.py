"""Checks of docs/linear_algebra/shrinkage.md."""

from functools import cache

import numpy as np
import scipy.sparse.linalg

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.linear_algebra.test_low_rank import noisy, orthonormal


@cache
def spiked(seed: int, above: float) -> tuple[dict, float, float]:
    """Names and values of the model, with a signal so many times as large as the border; the largest singular value, and
    the best replacement for it, as means over 8 draws."""
    rng = np.random.default_rng(seed)
    (m, n), tau = rng.permutation([400, 1200]), rng.uniform(0.5, 2)
    sigma, seen, best = tau * (m * n) ** 0.25 * above, [], []
    for _ in range(8):
        u, v = orthonormal(rng, m, 1), orthonormal(rng, n, 1)
        U, s, Vh = scipy.sparse.linalg.svds(noisy(rng, sigma * u @ v.T, tau), k=1, rng=rng)
        seen.append(s[0])
        best.append(sigma * (U[:, 0] @ u).item() * (Vh[0] @ v).item())  # minimises |best U Vh - sigma u v^T|_F
    return {"m": int(m), "n": int(n), "tau": tau, "sigma": sigma}, float(np.mean(seen)), float(np.mean(best))


@equation("spiked-singular-value", draws=4)
def test_spiked_singular_value(holds, rng):
    values, y, _ = spiked(int(rng.integers(2)), rng.choice([1.05, 2.1]))
    holds(**values, bind={r"\sigma_1(Y)": y}, tolerance=0.01)
    values, y, _ = spiked(0, 0.4)
    holds.fails(outside=r"\sigma > \tau (mn)^{1/4}", **values, bind={r"\sigma_1(Y)": y}, tolerance=0.01)


@equation("shrunk-singular-value", draws=4)
def test_shrunk_singular_value(holds, rng):
    values, y, best = spiked(int(rng.integers(2)), 2.1)
    holds(**{name: values[name] for name in ("m", "n", "tau")}, sigma_hat=best, s=y, tolerance=0.02)


@equation("shrinkage-best")
def test_shrinkage_best(holds, rng):
    u_hat, v_hat = rng.normal(size=4), rng.normal(size=3)
    u_hat /= np.linalg.norm(u_hat)
    v_hat /= np.linalg.norm(v_hat)
    u, v = rng.normal(size=4), rng.normal(size=3)
    holds(outside=[r"unit \hat u", r"unit \hat v"], u_hat=u_hat, v_hat=v_hat, u=u, v=v, sigma=rng.uniform(1, 3), c=0.0)


for power in ["", "^{3}"]:
    equivalent(
        "shrinkage-best",
        rf"\argmin_c \|\sigma u v^\top - c \, \hat u \hat v^\top\|_F{power} = \sigma \, (u^\top \hat u)(v^\top \hat v)",
        because="a power of the distance is least where the distance is",
    )
