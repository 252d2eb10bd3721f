"""The formulas of docs/probability/medical_test.md."""

import numpy as np

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import events, outcomes_of


def tree(p: float, *tests: tuple[float, float]):
    """The events D, T_1, T_2 … of tests (sensitivity, specificity) with errors of their own: every path of the tree."""
    table = np.array([1 - p, p])
    for s, c in tests:
        table = table[..., None] * np.array([[c, 1 - c], [1 - s, s]]).reshape(2, *[1] * (table.ndim - 1), 2)
    return events(table)


@equation("positive-predictive-value")
def test_positive_predictive_value(holds, rng):
    p, s, c = (between(rng, 0, 1) for _ in range(3))
    D, T = tree(p, (s, c))
    holds(D=D, T=T, p=p, s=s, c=c)
    D, T = tree(p, (0.0, 1.0))
    holds.fails(outside="P(T) > 0", D=D, T=T, p=p, s=0.0, c=1.0)
    for bound in ("0 < p", "p < 1"):
        holds.not_needed(
            bound,
            because="where all are healthy, or all ill, it says so, whatever number stands for the share of nobody",
        )


@equation("negative-predictive-value")
def test_negative_predictive_value(holds, rng):
    p, s, c = (between(rng, 0, 1) for _ in range(3))
    D, T = tree(p, (s, c))
    holds(D=D, T=T, p=p, s=s, c=c)
    D, T = tree(p, (1.0, 0.0))
    holds.fails(outside=r"P(\neg T) > 0", D=D, T=T, p=p, s=1.0, c=0.0)
    for bound in ("0 < p", "p < 1"):
        holds.not_needed(
            bound,
            because="where all are healthy, or all ill, it says so, whatever number stands for the share of nobody",
        )


@equation("even-prevalence", draws=40)
def test_even_prevalence(holds, rng):
    """The prevalence with as many false alarms as hits: found by bisection half of the time, or any other."""
    s, c, p = rng.uniform(0.05, 0.95, size=3)
    if rng.random() < 0.5:
        low, high = 0.0, 1.0
        while (p := (low + high) / 2) not in (low, high):
            low, high = (p, high) if s * p < (1 - c) * (1 - p) else (low, p)
    D, T = tree(p, (s, c))
    holds(D=D, T=T, p=p, s=s, c=c)
    D, T = tree(1.0, (0.0, c))
    holds.fails(outside="s > 0", D=D, T=T, p=1.0, s=0.0, c=c)
    D, T = tree(0.0, (s, 1.0))
    holds.fails(outside="c < 1", D=D, T=T, p=0.0, s=s, c=1.0)


def two_positives(*events) -> tuple[float, float]:
    """The shares of the ill and of the healthy with two positive results, summed over the paths of the tree."""
    paths = list(zip(*outcomes_of(events)))
    return tuple(sum(w for (d, *results), w in paths if d == ill and all(results)) for ill in (True, False))


@equation("two-positives")
def test_two_positives(holds, rng):
    p, s_1, c_1, s_2, c_2 = rng.uniform(0.05, 0.95, size=5)
    D, T_1, T_2 = tree(p, (s_1, c_1), (s_2, c_2))
    u, v = two_positives(D, T_1, T_2)
    holds(p=p, s_1=s_1, c_1=c_1, s_2=s_2, c_2=c_2, u=u, v=v, given={"D": D, "T_1": T_1, "T_2": T_2})
    once = {
        "u": s_1 * p,
        "v": (1 - c_1) * (1 - p),
        "given": {"D": D, "T_1": T_1, "T_2": T_1},
    }  # the same result, read twice
    holds.fails(outside="conditionally independent", p=p, s_1=s_1, c_1=c_1, s_2=s_1, c_2=c_1, **once)


@equation("second-test")
def test_second_test(holds, rng):
    p, s_1, c_1, s_2, c_2 = rng.uniform(0.05, 0.95, size=5)
    D, T_1, T_2 = tree(p, (s_1, c_1), (s_2, c_2))
    u, v = two_positives(D, T_1, T_2)
    holds(D=D, T_1=T_1, T_2=T_2, u=u, v=v)
    D, T_1, T_2 = tree(p, (0.0, 1.0), (s_2, c_2))
    holds.fails(outside="u + v > 0", D=D, T_1=T_1, T_2=T_2, u=0.0, v=0.0)


@equation("prior-shift")
def test_prior_shift(holds, rng):
    """The posteriors before and after from the two joint tables of class and input, which share P(input | class)."""
    m = 4
    given_class = rng.dirichlet(np.ones(3), size=m)  # P(x | k), a row for each class
    r, q = rng.dirichlet(np.ones(m)), rng.dirichlet(np.ones(m))
    before, after = ((share[:, None] * given_class)[:, 1] for share in (r, q))
    holds(f=before / before.sum(), g=after / after.sum(), r=r, q=q, m=m, each={"k": range(1, m + 1)})
    r[0], before[0] = 0, 0
    holds.fails(outside="r_k > 0", f=before / before.sum(), g=after / after.sum(), r=r, q=q, m=m, k=1)


equivalent(
    "prior-shift",
    r"g_k = \frac{f_k \, q_k / r_k}{\sum_{j=1}^{m} f_j \, q_j / g_j}",
    because="f_j q_j / g_j is r_j times the evidence in use over that in training, and so is the sum, as the r_j sum to one",
)
