"""The formulas of docs/probability/groundwork.md."""

from itertools import combinations, product

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, events, joint

OMEGA = frozenset("abcdefg")


def weights(rng) -> dict[str, float]:
    """A probability for each of seven outcomes, one of them zero."""
    p = rng.dirichlet(np.ones(7))
    p[0] = 0
    return dict(zip(sorted(OMEGA), p / p.sum()))


def counter(weight: dict):
    """P as a function on sets of outcomes."""
    return lambda event: sum(weight[omega] for omega in event)


def some(rng) -> frozenset:
    """A random event, neither empty nor everything."""
    return frozenset(rng.choice(sorted(OMEGA), size=rng.integers(2, 6), replace=False).tolist())


def table(rng, *shape: int) -> np.ndarray:
    """Random probabilities that sum to one."""
    return rng.dirichlet(np.ones(np.prod(shape))).reshape(shape)


def bernoulli(p: float):
    """An event of probability p, independent of others made like it."""
    return discrete([True, False], [p, 1 - p])


@equation("classical-probability")
def test_classical_probability(holds, rng):
    rolls = [10 * first + second for first, second in product(range(1, 7), repeat=2)]  # 34 is a three, then a four
    total = lambda roll: roll // 10 + roll % 10
    wanted = set(rng.integers(2, 13, size=3).tolist())
    A, roll = frozenset(roll for roll in rolls if total(roll) in wanted), int(rng.choice(rolls))
    orders = {2: 1, 3: 2, 4: 3, 5: 4, 6: 5, 7: 6, 8: 5, 9: 4, 10: 3, 11: 2, 12: 1}  # known for each sum

    def P(event):
        sums = {total(roll) for roll in event}
        return sum(orders[s] for s in sums) / 36 if len(event) > 1 or event == {11} else len(event) / 36

    holds(Omega=frozenset(rolls), A=A, P=P, given={"omega": roll})
    heavy = lambda event: sum((1 + (roll == 66)) / 37 for roll in event)  # two sixes come twice as often
    holds.fails(outside=r"P(\{\omega\}) = 1/|\Omega|", Omega=frozenset(rolls), A=A, P=heavy, given={"omega": roll})


@equation("probability-nonnegative")
def test_probability_nonnegative(holds, rng):
    A = some(rng) if rng.random() < 0.7 else frozenset("a")  # {a} has probability zero
    holds(A=A, P=counter(weights(rng)), tight=True)


equivalent("probability-nonnegative", r"2 P(A) \ge 0", because="the same inequality")


@equation("probability-total")
def test_probability_total(holds, rng):
    holds(Omega=OMEGA, P=counter(weights(rng)))


@equation("probability-additive")
def test_probability_additive(holds, rng):
    """Waiting time k with probability (1 - q) q^(k-1); A_i = {3i - 2, 3i - 1}; the union leaves out multiples of 3."""
    q = rng.uniform(0.2, 0.8)
    mass = lambda k: (1 - q) * q ** (k - 1)
    union = 1 - (1 - q) * q**2 / (1 - q**3)
    phrase = r"P\left(\bigcup_{i=1}^{\infty} A_i\right)"
    first = {"A": [frozenset({3 * i - 2, 3 * i - 1}) for i in range(1, 9)]}
    holds(bind={phrase: union, "P(A_i)": lambda i: mass(3 * i - 2) + mass(3 * i - 1)}, given=first)
    overlap = {"A": [frozenset({i, i + 1}) for i in range(1, 9)]}  # together all waiting times
    holds.fails(outside="disjoint", bind={phrase: 1.0, "P(A_i)": lambda i: mass(i) + mass(i + 1)}, given=overlap)


for bound in (r"{\infty} - 1", r"{\infty} + 1"):
    equivalent(
        "probability-additive",
        r"P\left(\bigcup_{i=1}^{\infty} A_i\right) = \sum_{i=1}^{%s} P(A_i)" % bound,
        because="infinity plus or minus one is infinity",
    )


@equation("complement-rule")
def test_complement_rule(holds, rng):
    holds(A=some(rng), Omega=OMEGA, P=counter(weights(rng)))


@equation("probability-monotone", draws=40)
def test_probability_monotone(holds, rng):
    B = some(rng)
    A = frozenset(sorted(B)[: rng.integers(1, len(B) + 1)]) if rng.random() < 0.6 else some(rng)
    holds(A=A, B=B, P=counter(weights(rng)))


equivalent(
    "probability-monotone",
    r"A \subseteq B \implies P(B) \le P(A) + P(B \setminus A)",
    because="it says less: it holds for events that overlap, too",
)


@equation("inclusion-exclusion")
def test_inclusion_exclusion(holds, rng):
    holds(A=some(rng), B=some(rng), P=counter(weights(rng)))


@equation("union-bound")
def test_union_bound(holds, rng):
    A = [some(rng) for _ in range(4)] if rng.random() < 0.7 else [frozenset(s) for s in ("ab", "c", "de", "g")]
    holds(A=A, n=4, P=counter(weights(rng)), tight=True)


@equation("difference-rule")
def test_difference_rule(holds, rng):
    holds(A=some(rng), B=some(rng), P=counter(weights(rng)))


@equation("at-least-one")
def test_at_least_one(holds, rng):
    p, n = rng.uniform(0.1, 0.9), int(rng.integers(2, 6))
    holds(A=[bernoulli(p) for _ in range(n)], n=n, p=p)
    holds.fails(outside="independent", A=joint([(True, True), (False, False)], [p, 1 - p]), n=2, p=p)
    holds.fails(outside="P(A_i) = p", A=[bernoulli(p), bernoulli(p / 2)], n=2, p=p)


@equation("conditional-probability")
def test_conditional_probability(holds, rng):
    """An urn: the share of A among the balls that are in B, one by one."""
    A, B = some(rng), some(rng)
    urn = [ball for ball in sorted(OMEGA) for _ in range(rng.choice([1, 2, 40]))]
    left = [ball for ball in urn if ball in B]
    P = counter({ball: urn.count(ball) / len(urn) for ball in OMEGA})
    holds(A=A, B=B, P=P, bind={r"P(A \mid B)": sum(ball in A for ball in left) / len(left)})
    holds.fails(outside="P(B) > 0", A=A, B=frozenset(), P=P, bind={r"P(A \mid B)": 0.0})


@equation("probability-chain-rule")
def test_probability_chain_rule(holds, rng):
    A, B, C = events(table(rng, 2, 2, 2))
    holds(A=A, B=B, C=C)
    p = table(rng, 2, 2, 2)
    p[1, 1] = 0
    A, B, C = events(p / p.sum())
    holds.fails(outside=r"P(A \cap B) > 0", A=A, B=B, C=C)


@equation("birthday")
def test_birthday(holds, rng):
    """Every sequence of k draws, one by one."""
    n, k = int(rng.integers(3, 7)), int(rng.integers(2, 6))
    repeated = [any(a == b for a, b in combinations(draws, 2)) for draws in product(range(n), repeat=k)]
    holds(n=n, k=k, q=sum(repeated) / len(repeated))


equivalent("birthday", r"q = 1 - \prod_{i=1}^{k-1} \left(1 - \frac{i}{n}\right)", because="the factor of i = 0 is one")
