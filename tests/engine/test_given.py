"""Conditions are data: how they are read, what a check owes them, and ten wrong ones put by hand into the book."""

import ast
import importlib
import warnings

import numpy as np
import pytest
from scipy.stats import expon, norm, poisson, rv_continuous
from scipy.stats import t as student

from snippets._engine.check import equation as check
from snippets._engine.check.draws import between, orthogonal, some_symmetric, symmetric
from snippets._engine.check.equation import equation, publish, run
from snippets._engine.check.given.rules import MISSES
from snippets._engine.check.given.sound import left_behind
from snippets._engine.check.given.values import decide
from snippets._engine.check.ledger import Ledger
from snippets._engine.check.mutate.condition import mutants
from snippets._engine.check.registry import REGISTRY
from snippets._engine.formula.value.evaluate import Scope
from snippets._engine.formula.value.laws import discrete, events, joint
from snippets._engine.page.words import typeset
from snippets._engine.read.book import Book
from snippets._engine.read.condition import GivenError
from snippets._engine.read.given import parse
from snippets._engine.read.kinds import KINDS, PHRASES, implied
from snippets._engine.read.page_tokens import Given, leftovers, scan


@pytest.mark.parametrize(
    "text, read",
    [
        (r"$A$: real $n \times n$, symmetric", [r"$A$ real", r"$A$ $n \times n$", "$A$ symmetric"]),
        ("a unit vector $v$", ["$v$ unit"]),
        (r"$\eta$: $0 < \eta < 2/\beta$", [r"$0 < \eta$", r"$\eta < 2/\beta$"]),
        (r"$0 < \eta < 2/\beta$", [r"$0 < \eta$", r"$\eta < 2/\beta$"]),
        ("$X$ and $Y$ are **independent**", ["$X$, $Y$ independent"]),
        (
            r"$X \in \mathbb{R}^{n \times d}$ has full column rank",
            ["$X$ real", r"$X$ $n \times d$", "$X$ full column rank"],
        ),
        (
            r"$L$ is $\beta$-smooth, and strongly convex with $\mu$",
            [r"$L$ $\beta$-smooth", r"$L$ strongly convex with $\mu$"],
        ),
        (r"$X_1, \dots, X_n$ are independent", [r"$X_1, \dots, X_n$ independent"]),
        ("$f$ is $C^2$", ["$f$ $C^2$"]),
        ("$f$ is $C^3$", ["$f$ $C^3$"]),
        (r"$X_1$ has a density and a finite third moment", ["$X_1$ with a density", "$X_1$ finite third moment"]),
        ("$x$ normally distributed with the same distribution", ["$x$ normal", "$x$ with the same distribution"]),
        (
            r"$z_1, \dots, z_d$ be independent and normal",
            [r"$z_1, \dots, z_d$ independent", r"$z_1, \dots, z_d$ normal"],
        ),
        (r"a whole number $k \ge 1$", [r"$k \ge 1$", "$k$ integer"]),
        (r"$x, y \ge 0$", [r"$x \ge 0$", r"$y \ge 0$"]),
        (r"$\hat g \ne 0$ and $(a - b)^2 \le \bar c$", [r"$\hat g \ne 0$", r"$(a - b)^2 \le \bar c$"]),
    ],
)
def test_a_condition_is_read_as_it_stands_in_a_sentence(text, read):
    assert [c.shown for c in parse(text)] == read


@pytest.mark.parametrize(
    "text, said",
    [
        ("$A$: symetric", "do you mean symmetric?"),
        ("$A$: not symmetric", '"not" is no word of a condition'),
        ("a symmetric matrix", '"symmetric" is said of nothing'),
        (r"whole $a < b$", '"integer" is said of nothing'),
        ("the matrix $A$", "nothing is said of $A$"),
        ("for all", "this states no condition"),
        (r"$0 < $", "cannot be read"),
        ("$A$: symmetric!", '"!" is not read'),
    ],
)
def test_what_is_no_condition_is_refused(text, said):
    with pytest.raises(GivenError, match=said.replace("?", r"\?").replace("$", r"\$")):
        parse(text)


PAGE = """---
title: One
---

# One

Let [$A$ be symmetric](#eq-one){ .given for="two" }. Then $A = A^\\top \\label{one}$, $A^\\top = A \\label{two}$.

/// given | two
- $x$: real
- $x$: uneven
///

/// given | three
- $x$: real
///

Open: { .given }
"""


def test_conditions_stand_on_pages_and_a_wrong_one_is_named_with_its_line(tmp_path):
    (tmp_path / "docs/linear_algebra").mkdir(parents=True)
    (tmp_path / "docs/linear_algebra/one.md").write_text(PAGE)
    (tmp_path / "mkdocs.yml").write_text("nav: [linear_algebra/one.md]\n")
    book = Book(tmp_path)
    assert [c.shown for c in book.equations["one"].given] == ["$A$ symmetric"]
    assert [c.shown for c in book.equations["two"].given] == ["$A$ symmetric", "$x$ real"]
    said = [str(p) for p in sorted(book.problems)]
    assert 'one.md:11: condition: "uneven" is no word of a condition' in said[0]
    assert 'one.md:14: these are conditions of "three", and no formula has this label' in said[1]
    assert "one.md:18: write a condition in the text as" in said[2] and len(said) == 3


def test_a_block_and_a_phrase_are_seen_once_and_code_is_left_alone():
    body = (
        "`[a](#eq-b){ .given }`\n\n/// given | a, b\n- $x$: real\n\n$y > 0$\n///\n\n[$[0, 1]$ real](#eq-c){ .given }\n"
    )
    found = [t for t in scan(body) if isinstance(t, Given)]
    assert [(t.labels, t.items, t.lines, t.alone) for t in found] == [
        (("a", "b"), ("$x$: real", "$y > 0$"), (4, 6), True),
        (("c",), ("$[0, 1]$ real",), (9,), False),
    ]
    assert list(leftovers(body)) == [] and "end" in next(leftovers("/// given | a\n- $x$: real\n"))[1]


def test_words_keep_their_stars_and_their_signs():
    html = typeset("$A$ has **full** rank & more")
    assert "<strong>full</strong> rank &amp; more" in html and "<math" in html


# ---- the vocabulary


def test_every_kind_says_what_a_check_owes_it():
    assert len(KINDS) >= 30
    for kind in KINDS.values():
        assert {*kind.implies, *kind.apart} <= set(KINDS) and kind.name not in implied(kind.implies)
    assert PHRASES["unit vectors"].name == "unit" and "square" in implied(["positive definite"])


EXAMPLES = {  # kind -> a value of it, one that is not
    "real": (np.ones(2), np.ones(2) * 1j),
    "integer": (3, 3.5),
    "positive": (2.0, 0.0),
    "nonnegative": (1.0, -1.0),
    "nonzero": (np.array([0.0, 1.0]), np.zeros(2)),
    "square": (np.ones((2, 2)), np.ones((2, 3))),
    "unit": (np.array([0.6, 0.8]), np.ones(2)),
    "centred": (np.array([[1.0], [-1.0]]), np.ones((2, 1))),
    "symmetric": (np.array([[1.0, 2.0], [2.0, 5.0]]), np.array([[1.0, 2.0], [0.0, 1.0]])),
    "positive semidefinite": (np.diag([1.0, 0.0]), np.diag([1.0, -1.0])),
    "positive definite": (np.diag([1.0, 2.0]), np.diag([1.0, 0.0])),
    "orthogonal": (np.array([[0.0, 1.0], [1.0, 0.0]]), np.ones((2, 2))),
    "orthonormal columns": (np.eye(3)[:, :2], np.ones((3, 2))),
    "invertible": (np.diag([1.0, 2.0]), np.ones((2, 2))),
    "full column rank": (np.eye(3)[:, :2], np.ones((3, 2))),
    "full row rank": (np.eye(3)[:2], np.ones((2, 3))),
    "triangular": (np.triu(np.ones((2, 2))), np.ones((2, 2))),
    "diagonal": (np.diag([1.0, 2.0]), np.ones((2, 2))),
    "diagonalisable": (np.diag([1.0, 2.0]), np.array([[1.0, 1.0], [0.0, 1.0]])),
    "projection": (np.diag([1.0, 0.0]), np.diag([2.0, 0.0])),
    "stochastic": (np.array([[0.5, 0.5], [1.0, 0.0]]), np.ones((2, 2))),
    "distribution": (np.array([0.3, 0.7]), np.array([0.3, 0.3])),
    "convex": (np.exp, np.sin),
    "strictly convex": (lambda x: x**2, abs),
    "concave": (lambda x: -(x**2), np.exp),
    "affine": (lambda x: 2 * x + 1, np.exp),
    "strictly increasing": (np.exp, lambda x: 0 * x),
}


@pytest.mark.parametrize("kind", EXAMPLES)
def test_a_kind_is_told_from_its_opposite_and_its_near_miss(kind):
    yes, no = EXAMPLES[kind]
    (condition,) = parse(f"$A$: {kind}")
    of = lambda value: decide(kind, condition, Scope("", {"A": value, "x": 0.4}))
    assert of(yes) is True and of(no) is False
    if kind in MISSES:
        assert any(of(missed) is False for missed in MISSES[kind](yes, np.random.default_rng(0)))


def test_laws_and_events_are_told_apart():
    def of(words, **values):
        (condition,) = parse(words)
        return decide(condition.kind, condition, Scope("", values))

    one = joint([(a, b) for a in (0.0, 1.0) for b in (0.0, 2.0)], [0.1, 0.3, 0.15, 0.45])
    same = joint([(0.0, 0.0), (1.0, 1.0)], [0.5, 0.5])
    assert of("$X$, $Y$: independent", X=one[0], Y=one[1]) and not of("$X$, $Y$: independent", X=same[0], Y=same[1])
    parabola = joint([(-1.0, 1.0), (0.0, 0.0), (1.0, 1.0)], [1 / 3] * 3)
    assert of("$X$, $Y$: uncorrelated", X=parabola[0], Y=parabola[1])
    assert not of("$X$, $Y$: independent", X=parabola[0], Y=parabola[1])
    coins = joint([(a, b, a ^ b) for a in (0, 1) for b in (0, 1)], [0.25] * 4)
    assert of("$X$: pairwise independent", X=coins) and not of("$X$: independent", X=coins)
    A, B = events(np.array([[0.0, 0.4], [0.6, 0.0]]))
    assert of("$A$, $B$: partition", A=A, B=B) and of("$A$, $B$: disjoint", A=A, B=B)
    A, B = events(np.full((2, 2), 0.25))
    assert not of("$A$, $B$: partition", A=A, B=B) and not of("$A$, $B$: disjoint", A=A, B=B)


def test_conditions_of_draws_are_told_apart():
    def of(words, **values):
        (condition,) = parse(words)
        return decide(condition.kind, condition, Scope("", values))

    x, y = norm(0, 1), norm(0, 1)
    assert of("$x$: independent", x=[x, y]) is True
    assert of("$x$: independent", x=[x, x]) is False  # one variable, twice
    numbered = r"$w_1, \dots, w_n$: independent"
    copies = joint([(0.0, 0.0), (1.0, 1.0)], [0.5, 0.5])
    assert of(numbered, w=x, w_1=x, w_2=y) is True  # beside a w that stands for each of them
    assert of(numbered, w=x, w_1=copies[0], w_2=copies[1]) is False
    assert of("$x$: normal", x=[x, y]) is True and of("$x$: normal", x=expon()) is False
    assert of("$x$: normal", x=copies[0]) is False


def test_a_distribution_with_an_atom_has_no_density():
    def of(words, X):
        (condition,) = parse(words)
        return decide(condition.kind, condition, Scope("", {"X": X}))

    class Censored(rv_continuous):
        """An exponential waiting time, cut off at 1: an atom of 0.37 there."""

        def _cdf(self, x):
            return np.where(x < 1, -np.expm1(-x), 1.0)

        def _ppf(self, q):
            return np.minimum(-np.log1p(-q), 1.0)

    for X, dense in [(norm(1, 2), True), (expon(), True), (poisson(3), False), (Censored(a=0, b=1)(), False)]:
        assert of("$X$ has a density", X) is dense
    for missed in MISSES["with a density"](expon(), np.random.default_rng(0)):
        assert of("$X$ has a density", missed) is False
    assert of("$X$ has a finite third moment", expon()) is True
    assert of("$X$ has a finite third moment", student(3)) is False and of("$X$: finite variance", student(3)) is True


def test_a_function_of_a_random_variable_is_one():
    (condition,) = parse("$g(X)$: finite variance")
    of = lambda X: decide(condition.kind, condition, Scope("", {"X": X, "g": lambda x: x**2}))
    assert of(discrete([1.0, 2.0], [0.5, 0.5])) is True
    assert of(norm(0, 1)) is None  # the law of g(X) is not known


def test_a_jump_of_the_third_derivative_is_seen():
    def of(f, x):
        (condition,) = parse("$f$ is $C^3$")
        return decide(condition.kind, condition, Scope("", {"f": f, "x": x}))

    assert of(np.exp, 0.4) is True and of(np.sin, 0.0) is True
    cube = lambda u: abs(u) ** 3
    assert of(cube, 0.0) is False and of(cube, 0.4) is True
    assert of(lambda u: np.sign(u) * abs(u) ** 2.5, 0.0) is False
    (twice,) = parse("$f$ is $C^2$")
    assert decide(twice.kind, twice, Scope("", {"f": cube, "x": 0.0})) is True


# ---- what a check owes the page


@pytest.fixture
def registry(monkeypatch):
    monkeypatch.setattr(REGISTRY, "checks", {})
    monkeypatch.setattr(REGISTRY, "reasons", {})


def verdict(latex, given, body, draws=20):
    conditions = tuple(c for text in given for c in parse(text))
    with publish("tried", latex, conditions):
        REGISTRY.checks.clear()
        equation("tried", draws=draws)(lambda holds, rng: body(holds, rng))
        return run("tried")


def refused(latex, given, body, said):
    found = verdict(latex, given, body)
    assert found.kind in ("failed", "error") and said in found.message, found.message


SYMMETRIC = r"A^\top = A"


def test_symmetric_is_kept_needed_and_no_less_than_what_is_drawn(registry):
    right = lambda holds, rng: holds(outside=["symmetric"], A=some_symmetric(rng, 3))
    found = verdict(SYMMETRIC, ["$A$: symmetric"], right)
    assert found.kind == "passed" and "All 20 draws keep the conditions: $A$ symmetric." in found.notes, found.message
    assert "without $A$ symmetric on 3 of 3 tries" in found.notes
    refused(SYMMETRIC, ["$A$: square"], right, 'says "symmetric", and the page does not state it. It states $A$ square')
    refused(SYMMETRIC, [], right, "It states no condition of this formula")
    quiet = lambda holds, rng: holds(A=some_symmetric(rng, 3))
    refused(SYMMETRIC, ["$A$: square"], quiet, "every draw is symmetric; the page says only $A$ square")
    refused(SYMMETRIC, ["$A$: symmetric"], quiet, "nothing shows that $A$ symmetric is needed")
    regular = lambda holds, rng: holds(outside=["symmetric"], A=symmetric(rng, 3))
    refused(SYMMETRIC, ["$A$: symmetric"], regular, "every draw is invertible; the page says only $A$ symmetric")
    loose = lambda holds, rng: holds(A=rng.normal(size=(3, 3)))
    refused(r"(A^\top)^\top = A", ["$A$: symmetric"], loose, "breaks a condition that the page states: $A$ symmetric")
    refused(r"(A^\top)^\top = A", ["$A$: symmetric"], right, 'holds without "symmetric" on all')


def test_what_is_not_needed_and_why_all_draws_are_alike_is_told_to_the_reader(registry):
    def body(holds, rng):
        holds(A=symmetric(rng, 3))
        holds.not_needed("symmetric", because="transposing twice undoes itself.")
        holds.only("invertible", because="a singular one is nothing special here")

    found = verdict(r"(A^\top)^\top = A", ["$A$: symmetric"], body)
    assert found.kind == "passed", found.message
    assert "It holds without $A$ symmetric, too: transposing twice undoes itself." in found.notes
    assert "All draws of $A$ are invertible: a singular one is nothing special here." in found.notes
    refused(
        SYMMETRIC,
        ["$A$: symmetric"],
        lambda h, rng: (body(h, rng), h(outside=["symmetric"], A=symmetric(rng, 3))),
        "without it the formula fails",
    )
    stale = lambda h, rng: (h(outside=["symmetric"], A=some_symmetric(rng, 3)), h.only("invertible", because="no"))
    refused(SYMMETRIC, ["$A$: symmetric"], stale, "and they are not")
    refused(
        SYMMETRIC,
        ["$A$: symmetric"],
        lambda h, rng: (h(A=symmetric(rng, 3)), h.only("odd", because="no")),
        "no stricter kind",
    )


def test_where_two_quantities_may_be_meant_the_stricter_kind_names_its_own(registry):
    given = [r"$A$: full column rank", r"$R$: $n \times n$"]

    def trial(said, because="its diagonal is positive"):
        def body(holds, rng):
            holds(A=rng.normal(size=(5, 3)), R=np.triu(rng.normal(size=(3, 3))) + 9 * np.eye(3))
            holds.not_needed("full column rank", because="a product has any factors")
            holds.only("triangular R", because="as drawn")
            holds.only(said, because=because)

        return body

    latex = r"(A R)^\top = R^\top A^\top"
    refused(latex, given, trial("invertible"), 'which may be "invertible A" or "invertible R": name one of them')
    refused(latex, given, trial("invertible A"), 'says that all draws are "invertible", and they are not')
    refused(latex, given, trial("invertible B"), "no stricter kind of any condition")
    found = verdict(latex, given, trial("invertible R"))
    assert found.kind == "passed" and "All draws of $R$ are invertible: its diagonal is positive." in found.notes, found


def test_what_the_page_does_not_say_and_all_draws_are_is_found(registry):
    def narrow(holds, rng):
        x, y = rng.normal(size=(2, 3))
        holds(A=some_symmetric(rng, 3), x=x, y=y)

    def positive(holds, rng):
        x = rng.uniform(1, 2)
        holds(x=x)

    def apart(holds, rng):
        holds(X=discrete(rng.normal(size=3), rng.dirichlet(np.ones(3))), Y=discrete(rng.normal(size=2), [0.5, 0.5]))

    def tacit(holds, rng):
        x = rng.uniform(1, 2)
        holds(x=x)
        holds.tacit("$x > 0$", because="lengths are positive")

    def short(holds, rng):
        t = rng.uniform(-1, 1)
        holds(t=t, border="no draw is 1")

    def tied(holds, rng):
        x = rng.uniform(1, 2)
        holds(x=x, y=-x)

    def on_page(body, latex):
        with publish("tried", latex):
            REGISTRY.checks.clear()
            equation("tried")(body)
            return run("tried")

    for body, latex, said in [
        (narrow, r"x^\top A y = y^\top A x", "Every draw of A is symmetric"),
        (positive, r"\sqrt{x^2} + 1 = x + 1", "Every draw of x is positive, nonnegative:"),
        (short, r"t^2 \le 1", "Every draw of t is between -1 and 1"),
        (apart, r"\E[X Y] = \E[X] \E[Y]", "Every draw of X, Y is independent"),
    ]:
        found = on_page(body, latex)
        assert found.kind == "failed" and "which no condition of the page rules out" in found.message, found.message
        assert said in found.message, found.message
    found = on_page(tacit, r"\sqrt{x^2} + 1 = x + 1")
    assert found.kind == "passed" and "Goes without saying: $x > 0$, lengths are positive." in found.notes
    found = on_page(tied, "y = -x")  # neither can be changed alone
    assert found.kind == "passed", found.message


GEOMETRIC = r"\sum_{k=0}^{n} q^k \le \frac{1}{1 - q}"


def test_the_ends_of_a_range_are_approached_and_the_border_reached(registry):
    inside = lambda low, high: (
        lambda holds, rng: holds(
            outside=[r"q < 1"], q=between(rng, low, high), n=int(rng.integers(1, 4)), border="a term is left out"
        )
    )
    found = verdict(
        GEOMETRIC, ["$0 < q < 1$"], lambda h, rng: (inside(0, 1)(h, rng), h.not_needed("0 < q", because="x"))
    )
    assert found.kind == "passed", found.message
    refused(GEOMETRIC, ["$0 < q < 1$"], inside(0, 0.7), "no nearer to the end of $q < 1$")
    refused(GEOMETRIC, ["$0 < q < 1$"], inside(-1, 1), "breaks a condition that the page states: $0 < q$")
    zero = lambda holds, rng: holds(outside=[r"x \ge 0"], x=max(rng.normal(), 0.0))
    found = verdict("|x| = x", [r"$x \ge 0$"], zero)
    assert found.kind == "passed", found.message
    refused("|x| = x", ["$x > 0$"], lambda h, rng: h(x=max(rng.normal(), 0.0)), "breaks a condition")
    refused("|x| = x", [r"$x \ge 0$"], lambda h, rng: h(x=abs(rng.normal())), "no draw reaches the border")


def test_an_estimate_of_a_slope_is_unbiased_or_the_draw_breaks_the_condition(registry):
    given = [r"$\E[G] = \nabla L(\theta)$"]

    def step(shift):
        def body(holds, rng):
            theta, a = rng.normal(size=(2, 2))
            L = lambda u: float(np.sum(np.sin(a * u)))
            made = lambda by: discrete([a * np.cos(a * theta) + by + e for e in (-1.0, 1.0)], [0.5, 0.5])
            holds(L=L, G=made(shift), theta=theta)
            holds.fails(outside=r"\E[G] = \nabla L(\theta)", L=L, G=made(0.1), theta=theta)

        return body

    latex = r"\E[\theta - G] = \theta - \nabla L(\theta)"
    found = verdict(latex, given, step(0.0))
    assert found.kind == "passed" and "on 3 of 3 tries" in found.notes, found.message
    refused(latex, given, step(1e-4), r"breaks a condition that the page states: $\E[G] = \nabla L(\theta)$")


def test_an_event_is_made_impossible_and_a_number_is_seen_on_both_sides(registry):
    both = lambda rng: events(rng.dirichlet(np.full(4, 0.4)).reshape(2, 2))
    bayes = lambda h, rng: (lambda H, E: h(outside=["P(H) > 0", "P(E) > 0"], H=H, E=E))(*both(rng))
    found = verdict(r"P(H \mid E) = \frac{P(E \mid H) P(H)}{P(E)}", ["$P(H) > 0$", "$P(E) > 0$"], bayes)
    assert found.kind == "passed", found.message
    total = lambda h, rng: (lambda H, E: h(outside=["P(H) < 1"], H=H, E=E))(*both(rng))
    refused(r"P(H) = P(H \cap E) + P(H \cap E^c)", ["$P(H) < 1$"], total, "holds without")
    half = lambda low: lambda h, rng: h(outside=[r"x \ne 0"], x=rng.uniform(low, 1))
    assert verdict(r"\frac{x}{x} = 1", [r"$x \ne 0$"], half(-1)).kind == "passed"
    refused(r"\frac{x}{x} = 1", [r"$x \ne 0$"], half(0), "every draw has $x > 0$; the page says only")


def test_a_counterexample_breaks_one_condition_alone(registry):
    both = ["$A$: symmetric", "$x$: unit"]
    latex = r"x^\top A^\top x = x^\top A x \|x\|^2"
    body = lambda missed: (
        lambda h, rng: (h(A=some_symmetric(rng, 2), x=orthogonal(rng, 2)[0]), h.fails(outside="unit", **missed))
    )
    refused(latex, both, body({"A": np.eye(2), "x": np.array([0.6, 0.8])}), "these values keep $x$ unit")
    refused(
        latex, both, body({"A": np.triu(np.ones((2, 2))), "x": np.ones(2)}), "these values break $A$ symmetric, too"
    )


def test_only_inside_of_the_conditions_is_it_worth_a_warning_that_there_is_no_number(registry):
    steep, flat = np.full((2, 2), np.inf), np.zeros((2, 2))
    inside = lambda h, rng: (lambda B: h(A=B @ B, B=B))(rng.normal(size=(2, 2)))
    outside = lambda h, rng: (inside(h, rng), h.fails(refuses="infinite entries", A=steep, B=flat))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert verdict("A B = B A", [], outside).kind == "passed"
        refused("A B = B A", [], lambda h, rng: h(A=steep, B=flat), "RuntimeWarning: invalid value")


def test_a_value_that_was_computed_from_the_changed_one_is_left_behind():
    def said(call):
        text = f"def test(holds, rng):\n    u = rng.normal(size=2)\n    P = np.outer(u, u)\n    holds({call})\n"
        (function,) = ast.parse(text).body
        return list(left_behind(function, parse("$u$: unit")))

    ((line, message),) = said('outside=["unit"], u=u, P=P')
    assert line == 4 and 'u is changed to be outside of "unit", and P was computed from it' in message
    assert said('outside=["unit"], u=u, bind={"P": P}') and said('outside=["unit"], u=u, **made(P)')
    assert not said('outside=["unit"], make=made, u=u') and not said('outside=["unit"], u=u, x=rng.normal(size=2)')
    assert not said("u=u, P=P")


def test_what_no_number_shows_is_mentioned_by_the_check(registry):
    given = ["$g$: continuous", "$x$: real"]  # the formula does not mention g
    refused(
        "f(x) = x",
        given,
        lambda h, rng: h(f=lambda x: x, x=rng.normal()),
        "no check says that its draws keep $g$ continuous",
    )
    told = lambda h, rng: (h(f=lambda x: x, x=rng.normal()), h.inside("continuous", because="it is the identity"))
    refused("f(x) = x", given, told, "nothing shows that $g$ continuous is needed")
    steps = lambda h, rng: (told(h, rng), h.fails(outside="continuous", f=np.floor, x=0.5))
    assert verdict("f(x) = x", given, steps).kind == "passed"


def test_shapes_and_values_that_only_a_condition_names_are_held_to_the_page(registry):
    product = lambda m, n: lambda h, rng: h(A=rng.normal(size=(m, n)), B=rng.normal(size=(m, n)))
    given = [r"$A$, $B$: $m \times n$"]
    assert verdict("A + B = B + A", given, product(2, 3)).kind == "passed"
    refused("A + B = B + A", given, product(3, 3), "every draw is square; the page says only")
    refused("A + B = B + A", [r"$A$, $B$: $n \times n$"], product(2, 3), "breaks a condition that the page states")
    half = lambda h, rng: h(x=(x := rng.uniform(0, 1)), y=2 * x)
    refused("2 x = y", ["$x < c$"], half, "Bind what the formula does not mention in holds(..., given=")


# ---- ten wrong conditions, put by hand into the book

WRONG = {
    "symmetric -> square": ("spectral-theorem", "$A$ symmetric", "$A$: real, square"),
    "eta < 2/beta -> 3/beta": ("gd-gradient-rate", r"$\eta < 2/\beta$", r"$\eta < 3/\beta$"),
    "eta < 2/beta -> <=": ("gd-rate-strong", r"$\eta < 2/\beta$", r"$\eta \le 2/\beta$"),
    "independent dropped": ("expectation-of-product", "$X$, $Y$ independent", ""),
    "independent -> uncorrelated": (
        "sample-variance",
        r"$X_1, \dots, X_n$ independent",
        r"$X_1, \dots, X_n$: uncorrelated",
    ),
    "n >= 2 -> n >= 1": ("sample-variance", r"$n \ge 2$", r"$n \ge 1$"),
    "full column rank dropped": ("normal-equation", "$X$ full column rank", ""),
    "convex dropped": ("jensen", "$g$ convex", ""),
    "partition -> disjoint": ("total-probability", r"$H_1, \dots, H_m$ partition", r"$H_1, \dots, H_m$: disjoint"),
    "orthogonal -> invertible": ("orthogonal-inverse", "$Q$ orthogonal", "$Q$: invertible"),
    "C^2 -> differentiable": ("hessian-symmetric", "$f$ $C^2$", "$f$: differentiable"),
    "x != 0 dropped": ("rayleigh-gradient", r"$x \ne 0$", ""),
}


@pytest.mark.parametrize("mistake", WRONG)
def test_a_wrong_condition_is_refused(mistake):
    label, right, wrong = WRONG[mistake]
    for source in Ledger(check.book()).sources[label]:
        importlib.import_module(source.file.removesuffix(".py").replace("/", "."))
    stated = check.published(label).given
    assert right in [c.shown for c in stated], f"{label} has changed: choose another mistake"
    put = (*(c for c in stated if c.shown != right), *(parse(wrong) if wrong else ()))
    with publish(label, check.published(label).latex, put):
        found = run(label)
    print(f"\n{mistake}\n{found.message}")
    assert found.kind == "failed" and check.published(label).place in found.message


def test_the_mutator_drops_weakens_and_widens():
    given = parse(r"$A$: real, positive definite; $0 < \eta < 2/\beta$")
    made = [words for words, _ in mutants(given)]
    assert "without $A$ positive definite" in made and "without $A$ real" not in made
    assert "$A$ positive semidefinite for $A$ positive definite" in made
    assert r"$0 < \eta < 3/\beta$ for $\eta < 2/\beta$" in made and r"$0 \le \eta < 2/\beta$ for $0 < \eta$" in made
