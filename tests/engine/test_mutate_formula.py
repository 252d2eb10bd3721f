"""The mutator makes the slips that people make; a good check refuses them, a bad one lets them pass."""

import signal
import time

import numpy as np
import pytest

from snippets._engine.check import equation as check
from snippets._engine.check.mutate import attempt
from snippets._engine.check.mutate.attempt import Candidate, _try
from snippets._engine.check.mutate.equivalent import STATED, equivalent
from snippets._engine.check.mutate.formula import mutants
from snippets._engine.check.mutate.noise import noise
from snippets._engine.formula.parse.parse import parse


def made(latex):
    return {(m.kind, " ".join(m.latex.split())) for m in mutants(latex)}


@pytest.mark.parametrize(
    "latex, kind, wrong",
    [
        (r"a = b + c", "sign", "a = b - c"),
        (r"a = b + c", "dropped term", "a = b"),
        (r"a = b + c", "dropped term", "a = c"),
        (r"a = \sqrt{b}", "root", r"a = \left(b\right)"),
        (r"a = b^2", "power", "a = b"),
        (r"a = b^2", "power", "a = b^{3}"),
        (r"B = A^\top A", "transpose", "B = A A"),
        (r"B = A^{-1}", "inverse", "B = A"),
        (r"B = A^{-1} C", "transpose", r"B = A^{-1} C^\top"),
        (r"B = A C", "swapped factors", "B = C A"),
        (r"c = \sum_{i=1}^{n} a_i", "bound", "c = \\sum_{i={2}}^{n} a_i"),
        (r"c = \sum_{i=1}^{n} a_i", "bound", "c = \\sum_{i=1}^{{n} - 1} a_i"),
        (r"c = \sum_{i=1}^{n} a_i", "index", r"c = \sum_{i=1}^{n} a_{i + 1}"),
        (r"B_{ij} = A_{ij}", "index", "B_{ij} = A_{j i}"),
        (r"a = \frac{b}{c}", "swapped fraction", r"a = \frac{{c}}{{b}}"),
        (r"a = \frac{1}{2} b", "constant", r"a = \frac{1}{3} b"),
        (r"a = b", "factor", "a = 2 b"),
        (r"\|x\|_2 \le 1", "norm", r"\|x\|_{1} \le 1"),
        (r"\|x\| = 1", "norm", r"\|x\|_1 = 1"),
        (r"a \le b", "relation", r"a \ge b"),
        (r"a < b", "relation", "a > b"),
        (r"\hat\theta = \theta + \eta", "letter", r"\hat\theta = \eta + \eta"),
        (r"a = \max(b, c)", "function", r"a = \min (b, c)"),
    ],
)
def test_slips(latex, kind, wrong):
    assert (kind, wrong) in made(latex), made(latex)


@pytest.mark.parametrize(
    "latex",
    [
        r"\hat\theta = (X^\top X)^{-1} X^\top y",
        r"\|A - A_k\|_F = \sqrt{\sum_{i=k+1}^{r} \sigma_i^2}",
        r"a = \begin{cases} b & b > 0 \\ -b & \text{otherwise} \end{cases}",
    ],
)
def test_every_mutant_parses_to_a_tree_of_its_own(latex):
    trees = [parse(m.latex) for m in mutants(latex)]
    assert len(trees) > 5 and len({parse(latex), *trees}) == len(trees) + 1


def test_numbers_are_not_transposed():
    assert not [m for m in mutants(r"S = \frac{1}{N} \sum_{h=1}^{H} N_h") if m.kind == "transpose"]


def test_entries_commute_so_swapping_them_is_no_mistake():
    assert not [m for m in mutants(r"c = \sum_{k=1}^{n} A_{ik} B_{kj}") if m.kind == "swapped factors"]


@pytest.fixture
def registered(monkeypatch):
    monkeypatch.setattr(check, "REGISTRY", type(check.REGISTRY)())

    def register(label, latex, body):
        with check.publish(label, latex):
            check.equation(label)(body)

    return register


def survivors(label, latex):
    return [m.latex for m in mutants(latex) if not _try(Candidate(label, "here", m.kind, m.latex, "")).caught]


def test_a_good_check_catches_all(registered):
    latex = r"\hat\theta = (X^\top X)^{-1} X^\top y"

    def good(holds, rng):
        X, y = rng.normal(size=(8, 3)), rng.normal(size=8)
        holds(X=X, y=y, theta_hat=np.linalg.lstsq(X, y)[0])

    registered("normal", latex, good)
    assert survivors("normal", latex) == []


def test_a_lazy_check_lets_mistakes_pass(registered):
    latex = r"\|x\|_2 = \sqrt{x^\top x}"

    def lazy(holds):
        holds(x=np.array([1.0, 0.0, 0.0]))

    registered("lazy", latex, lazy)
    assert r"\|x\|_2 = \left(x^\top x\right)" in survivors("lazy", latex)


@pytest.mark.parametrize(
    "latex, kind, wrong",
    [
        (r"a = b", "claim", r"a \approx b"),
        (r"a = b", "claim", r"a \propto b"),
        (r"a \le b", "claim", "a < b"),
        (r"a > b", "claim", r"a \ge b"),
        (r"a = b + c", "tautology", "a = a"),
        (r"c = \sum_{i=1}^{n} |a_i|", "absolute value", r"c = \sum_{i=1}^{n} \left(a_i\right)"),
        (
            r"a = \begin{cases} b & b > 0 \\ 0 & \text{otherwise} \end{cases}",
            "case border",
            r"a = \begin{cases} b & b \ge 0 \\ 0 & \text{otherwise} \end{cases}",
        ),
    ],
)
def test_what_is_claimed_of_the_sides_is_mutated_too(latex, kind, wrong):
    assert (kind, wrong) in made(latex), made(latex)


def test_wrong_formulas_by_chance_parse_to_trees_of_their_own_and_are_the_same_each_time():
    latex = r"\hat\theta = (X^\top X)^{-1} X^\top y"
    first = noise(latex, 20, "normal")
    trees = [parse(m.latex) for m in first]
    assert len(first) >= 10 and len({parse(latex), *trees}) == len(trees) + 1
    assert noise(latex, 20, "normal") == first


def test_a_mutant_that_takes_too_long_counts_only_if_the_right_formula_does_not(registered, monkeypatch):
    monkeypatch.setattr(attempt, "SECONDS", 0.2)
    slow = lambda holds: sum(range(10**8)) and holds(a=1.0, b=1.0)
    registered("slow", "a = b", slow)
    with check.publish("slow", "a = b"):
        monkeypatch.setattr(attempt, "_right_in_time", lambda label: False)
        assert _try(Candidate("slow", "here", "factor", "a = 2 b", "")).caught is None
        monkeypatch.setattr(attempt, "_right_in_time", lambda label: True)
        assert _try(Candidate("slow", "here", "factor", "a = 2 b", "")).caught is True


@pytest.mark.parametrize("limit", [attempt._limit, attempt._limit_by_thread])
def test_a_mutant_that_loops_is_stopped_with_and_without_an_alarm(limit):
    with limit(60):
        assert sum(range(10)) == 45
    with pytest.raises(attempt.TooLong):
        with limit(0.1):
            while True:
                pass


@pytest.mark.skipif(not hasattr(signal, "SIGPROF"), reason="the system does not tell processor time")
def test_a_mutant_that_waits_for_others_is_not_too_long_at_once(monkeypatch):
    """A machine under load took a true version, a minute of linear algebra, for one that is caught."""
    monkeypatch.setattr(attempt, "PATIENCE", 5)
    with attempt._limit(0.2):
        time.sleep(0.5)
    with pytest.raises(attempt.TooLong):
        with attempt._limit(0.2):
            time.sleep(30)


@pytest.mark.parametrize("both", [{}, {"mutant": "a = b", "given": "without $b$"}])
def test_a_statement_is_of_a_formula_or_of_its_conditions(both):
    with pytest.raises(ValueError, match="name a wrong formula, or given="):
        equivalent("any", **both, because="of either")
    assert "any" not in STATED
