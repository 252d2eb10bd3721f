"""Checks of docs/probability/fallacies.md: numerical maximisation, listing of all samples, scipy's tests."""

from itertools import product

import numpy as np

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.formula.value.laws import discrete, events, joint


@equation("significant-null")
def test_significant_null(holds, rng):
    r, w, alpha = rng.uniform(0.05, 0.95, size=3)
    r *= rng.random() < 0.8  # nothing is there, now and then
    two = lambda r, w, alpha: events(np.array([[r * (1 - w), r * w], [(1 - r) * (1 - alpha), (1 - r) * alpha]]))
    H, R = two(r, w, alpha)
    holds(H=H, R=R, alpha=alpha, r=r, w=w)
    H, R = two(0.0, w, 0.0)
    holds.fails(outside=r"\alpha > 0", H=H, R=R, alpha=0.0, r=0.0, w=w)
    H, R = two(1.0, 0.0, alpha)
    holds.fails(outside="r < 1", H=H, R=R, alpha=alpha, r=1.0, w=0.0)
    holds.not_needed(r"0 \le r", because="it is a share: there is none below 0")


@equation("family-wise-error")
def test_family_wise_error(holds, rng):
    """K independent tests: the probability, outcome by outcome, that some test rejects."""
    K, alpha = int(rng.integers(2, 7)), rng.uniform(0.02, 0.4)
    some = sum(
        np.prod([alpha if hit else 1 - alpha for hit in hits]) for hits in product([0, 1], repeat=K) if any(hits)
    )
    R = [discrete([True, False], [alpha, 1 - alpha]) for _ in range(K)]
    holds(bind={r"P\left(\bigcup_{i=1}^{K} R_i\right)": some}, alpha=alpha, K=K, given={"R": R})
    same = joint([(True,) * K, (False,) * K], [alpha, 1 - alpha])
    holds.fails(
        outside="independent", bind={r"P\left(\bigcup_{i=1}^{K} R_i\right)": alpha}, alpha=alpha, K=K, given={"R": same}
    )
    halves = [discrete([True, False], [alpha / 2, 1 - alpha / 2]) for _ in range(K)]
    fewer = {r"P\left(\bigcup_{i=1}^{K} R_i\right)": 1 - (1 - alpha / 2) ** K}
    holds.fails(outside=r"P(R_i) = \alpha", bind=fewer, alpha=alpha, K=K, given={"R": halves})


@equation("bonferroni")
def test_bonferroni(holds, rng):
    alpha = between(rng, 0, 1)
    holds(alpha=alpha, K=int(rng.integers(1, 5)), tight=True)
    holds.fails(outside=r"K \ge 1", alpha=alpha, K=0)
    for bound in (r"0 < \alpha", r"\alpha < 1"):
        holds.not_needed(bound, because="the inequality goes on a little; beyond 0 and 1 there is no level")
