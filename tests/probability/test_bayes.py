"""The formulas of docs/probability/bayes.md."""

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.formula.value.laws import events, joint


def pair(rng):
    """Two dependent events H and E."""
    return events(rng.dirichlet(np.full(4, 0.3)).reshape(2, 2))


def never(rng, *cells):
    """Two events H and E for whose cells (H, E) the probability is zero."""
    table = rng.dirichlet(np.ones(4)).reshape(2, 2)
    for cell in cells:
        table[cell] = 0
    return dict(zip("HE", events(table / table.sum())))


def partition(rng, m: int = 3):
    """The events of a partition, an event E that depends on them, and the table P(H_i, E)."""
    table = rng.dirichlet(np.full(2 * m, 0.4)).reshape(m, 2)
    rows = [(*(i == k for i in range(m)), bool(e)) for k in range(m) for e in (0, 1)]
    *H, E = joint(rows, table.ravel())
    return H, E, table


@equation("bayes-theorem")
def test_bayes_theorem(holds, rng):
    H, E = pair(rng)
    holds(H=H, E=E)
    holds.fails(outside="P(H) > 0", **never(rng, (1, 0), (1, 1)))
    holds.fails(outside="P(E) > 0", **never(rng, (0, 1), (1, 1)))


@equation("bayes-theorem")
def test_bayes_theorem_counted(holds, rng):
    """An urn of marked balls: each probability is a count."""
    balls = [*zip(*rng.integers(0, 2, size=(2, 40)).astype(bool).tolist()), (True, True), (True, False), (False, True)]
    n, h, e = len(balls), sum(b[0] for b in balls), sum(b[1] for b in balls)
    both = sum(b[0] and b[1] for b in balls)
    holds(bind={r"P(H \mid E)": both / e, r"P(E \mid H)": both / h, "P(H)": h / n, "P(E)": e / n})


@equation("joint-both-ways")
def test_joint_both_ways(holds, rng):
    H, E = pair(rng)
    holds(H=H, E=E)


@equation("total-probability-two")
def test_total_probability_two(holds, rng):
    H, E = pair(rng)
    holds(H=H, E=E)
    holds.fails(outside="0 < P(H)", **never(rng, (1, 0), (1, 1)))
    holds.fails(outside="P(H) < 1", **never(rng, (0, 0), (0, 1)))


@equation("bayes-two")
def test_bayes_two(holds, rng):
    H, E = pair(rng)
    holds(H=H, E=E)
    holds.fails(outside="0 < P(H)", **never(rng, (1, 0), (1, 1)))
    holds.fails(outside="P(H) < 1", **never(rng, (0, 0), (0, 1)))
    holds.fails(outside="P(E) > 0", **never(rng, (0, 1), (1, 1)))


def outside_of_a_partition(holds, rng, **more):
    *overlapping, E = events(rng.dirichlet(np.ones(16)).reshape(2, 2, 2, 2))
    holds.fails(outside="partition", H=overlapping, E=E, m=3, **more)
    impossible = joint([(True, False, e) for e in (True, False)], rng.dirichlet(np.ones(2)))
    holds.fails(outside="P(H_i) > 0", H=impossible[:2], E=impossible[2], m=2, **more)


def without_evidence(rng):
    """A partition, and an event of probability zero."""
    *H, E = joint([(True, False, False), (False, True, False)], rng.dirichlet(np.ones(2)))
    return {"H": H, "E": E, "m": 2}


@equation("total-probability")
def test_total_probability(holds, rng):
    H, E, _ = partition(rng)
    holds(H=H, E=E, m=3)
    outside_of_a_partition(holds, rng)


@equation("bayes-partition")
def test_bayes_partition(holds, rng):
    H, E, _ = partition(rng, 4)
    holds(H=H, E=E, m=4, each={"k": range(1, 5)})
    outside_of_a_partition(holds, rng, k=1)
    holds.fails(outside="P(E) > 0", **without_evidence(rng), k=1)


@equation("posterior-total", draws=40)
def test_posterior_total(holds, rng):
    H, E, _ = partition(rng)
    holds(H=H, E=E, m=3)
    *overlapping, E = events(rng.dirichlet(np.ones(16)).reshape(2, 2, 2, 2))
    holds.fails(outside="partition", H=overlapping, E=E, m=3)
    holds.fails(outside="P(E) > 0", **without_evidence(rng))


@equation("bayes-sequential")
def test_bayes_sequential(holds, rng):
    H, E, F = events(rng.dirichlet(np.full(8, 0.5)).reshape(2, 2, 2))
    holds(H=H, E=E, F=F)
    for condition, place in ((r"P(H \cap E) > 0", np.s_[1, 1]), (r"P(E \cap F) > 0", np.s_[:, 1, 1])):
        table = rng.dirichlet(np.ones(8)).reshape(2, 2, 2)
        table[place] = 0
        holds.fails(outside=condition, **dict(zip("HEF", events(table / table.sum()))))


@equation("posterior-odds")
def test_posterior_odds(holds, rng):
    H, E = pair(rng)
    holds(H=H, E=E)
    holds.fails(outside="0 < P(H)", **never(rng, (1, 0), (1, 1)))
    holds.fails(outside="P(H) < 1", **never(rng, (0, 0), (0, 1)))
    holds.fails(outside=r"P(E \mid \neg H) > 0", **never(rng, (0, 1)))


def outside_of_odds(holds, rng):
    holds.fails(outside="0 < P(H)", **never(rng, (1, 0), (1, 1)), z=0.3)
    holds.fails(outside="P(H) < 1", **never(rng, (0, 0), (0, 1)), z=0.3)
    holds.fails(outside=r"P(E \mid \neg H) > 0", **never(rng, (0, 1)), z=0.3)
    holds.fails(outside=r"P(E \mid H) > 0", **never(rng, (1, 1)), z=0.3)


@equation("log-odds")
def test_log_odds(holds, rng):
    """z from the two cells of the table in which E occurs."""
    table = rng.dirichlet(np.full(4, 0.3)).reshape(2, 2)
    H, E = events(table)
    holds(H=H, E=E, z=np.log(table[1, 1]) - np.log(table[0, 1]))
    outside_of_odds(holds, rng)


@equation("posterior-sigmoid")
def test_posterior_sigmoid(holds, rng):
    """z from the two cells of the table in which E occurs."""
    table = rng.dirichlet(np.full(4, 0.3)).reshape(2, 2)
    H, E = events(table)
    holds(H=H, E=E, z=np.log(table[1, 1]) - np.log(table[0, 1]))
    outside_of_odds(holds, rng)
