"""Wrong formulas, unknown notation and malformed LaTeX: an error or a disagreement, never a pass."""

import re

import numpy as np
import pytest
import scipy.stats as st
from hypothesis import given, settings
from hypothesis import strategies as some

from snippets._engine.formula.bind import bind, value
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.parse import parse
from snippets._engine.formula.relations import Disagreement, Trial
from snippets._engine.formula.value.evaluate import mentioned
from snippets._engine.formula.value.laws import discrete, events
from tests.engine.test_formula import CALCULUS, CHANCE, LINEAR

rng = np.random.default_rng(5)
X, y = rng.normal(size=(8, 3)), rng.normal(size=8)
A, B = rng.normal(size=(3, 3)), rng.normal(size=(3, 3))
x, z = rng.normal(size=3), rng.normal(size=3)
U, s, Vh = np.linalg.svd(X, full_matrices=False)


def passes(latex, values, **options) -> bool:
    """Whether a check of this formula with these values would pass."""
    try:
        tree, scope = bind(latex, values)
        trial = Trial(tree, **options)
        trial.draw([scope])
        trial.finish()
    except (FormulaError, Disagreement):
        return False
    return True


MISTAKES = {  # of kinds that errata of books are made of
    "transpose": (r"\theta = (X^\top X)^{-1} X^\top y", r"\theta = (X^\top X)^{-1} X y"),
    "inverse": (r"\theta = (X^\top X)^{-1} X^\top y", r"\theta = (X^\top X) X^\top y"),
    "sign": (r"\|x - z\|^2 = \|x\|^2 - 2 x^\top z + \|z\|^2", r"\|x - z\|^2 = \|x\|^2 + 2 x^\top z + \|z\|^2"),
    "factor": (r"\|x - z\|^2 = \|x\|^2 - 2 x^\top z + \|z\|^2", r"\|x - z\|^2 = \|x\|^2 - x^\top z + \|z\|^2"),
    "root": (r"\|X\|_F = \sqrt{\sum_i s_i^2}", r"\|X\|_F = \sum_i s_i^2"),
    "power": (r"\|X\|_F = \sqrt{\sum_i s_i^2}", r"\|X\|_F = \sqrt{\sum_i s_i}"),
    "norm": (r"\|X\|_2 = s_1", r"\|X\|_F = s_1"),
    "index": (r"\|X\|_2 = s_1", r"\|X\|_2 = s_2"),
    "order": (r"(A B)^\top = B^\top A^\top", r"(A B)^\top = A^\top B^\top"),
    "bound": (r"\tr(A) = \sum_{i=1}^{3} A_{ii}", r"\tr(A) = \sum_{i=1}^{2} A_{ii}"),
    "indices": (r"(A B)_{12} = \sum_k A_{1k} B_{k2}", r"(A B)_{12} = \sum_k A_{1k} B_{2k}"),
    "relation": (r"|x^\top z| \le \|x\| \|z\|", r"|x^\top z| \ge \|x\| \|z\|"),
    "letter": (r"\det(A B) = \det(A) \det(B)", r"\det(A B) = \det(A) \det(A)"),
    "sum for product": (r"\det(A B) = \det(A) \det(B)", r"\det(A B) = \det(A) + \det(B)"),
    "middle of a chain": (r"A A^{-1} = A^{-1} A = I", r"A A^{-1} = A^{-1} A A = I"),
    "line of several": (
        r"\begin{aligned} A I &= A \\ \tr(A B) &= \tr(B A) \end{aligned}",
        r"\begin{aligned} A I &= A \\ \tr(A B) &= \tr(B) \tr(A) \end{aligned}",
    ),
    "second statement": (r"A I = A, \quad I B = B", r"A I = A, \quad I B = A"),
}


def given_names(latex: str) -> dict:
    """The values that a formula mentions."""
    values = dict(X=X, y=y, A=A, B=B, x=x, z=z, s=s, theta=np.linalg.lstsq(X, y)[0])
    return {n: v for n, v in values.items() if n in mentioned(parse(latex))}


@pytest.mark.parametrize("kind", MISTAKES)
def test_a_mistake_is_seen(kind):
    right, wrong = MISTAKES[kind]
    options = {"border": "one draw does not reach it"} if kind == "relation" else {}
    assert passes(right, given_names(right), **options)
    assert not passes(wrong, given_names(wrong), **options)


CALCULUS_MISTAKES = [
    (
        r"\frac{\partial L}{\partial x_j}(x) = 2 x_j",
        r"\frac{\partial L}{\partial j_j}(x) = 2 x_j",
        dict(L=lambda v: v @ v, x=x, j=2),
    ),
    (r"f'(x) = 2x", r"f'(x) = x", dict(f=lambda x: x**2, x=0.7)),
    (
        r"\frac{f(x+h)-f(x-h)}{2h} = f'(x) + O(h^2)",
        r"\frac{f(x+h)-f(x-h)}{2h} = f'(x) + O(h^3)",
        dict(f=np.exp, x=0.7, h=0.1),
    ),
    (
        r"\frac{f(x+h)-f(x-h)}{2h} = f'(x) + O(h^2)",
        r"\frac{f(x+h)-f(x-h)}{2h} = f'(x) + O(h)",
        dict(f=np.exp, x=0.7, h=0.1),
    ),
    (
        r"\frac{f(x+h)-f(x-h)}{2h} = f'(x) + O(h^2)",
        r"\frac{f(x+h)-f(x-h)}{h} = f'(x) + O(h^2)",
        dict(f=np.exp, x=0.7, h=0.1),
    ),
    (r"\nabla f(x) = (A + A^\top) x", r"\nabla f(x) = 2 A x", dict(f=lambda v: v @ A @ v, A=A, x=x)),
    (r"\int_0^1 x^2 \, dx = \frac13", r"\int_0^1 x^2 \, dx = \frac12", {}),
    (r"\int_0^1 x^2 \, dx = \frac13", r"\int_0^1 x^3 \, dx = \frac13", {}),
    (r"\lim_{h \to 0} \frac{\sin h}{h} = 1", r"\lim_{h \to 0} \frac{\sin h}{h} = 0.999", {}),
    (r"\lim_{x \to 0^+} \frac{|x|}{x} = 1", r"\lim_{x \to 0} \frac{|x|}{x} = 1", {}),
    (r"\sum_{k=0}^{\infty} r^k = \frac{1}{1 - r}", r"\sum_{k=1}^{\infty} r^k = \frac{1}{1 - r}", dict(r=0.4)),
    (r"\max_{\|v\| = 1} \|A v\| = \|A\|_2", r"\max_{\|v\| = 1} \|A v\| = \|A\|_F", dict(A=A, v=x)),
    (
        r"\theta = \argmin_w \|y - X w\|^2",
        r"\theta = \argmin_w \|y - 2 X w\|^2",
        dict(X=X, y=y, w=np.zeros(3), theta=np.linalg.lstsq(X, y)[0]),
    ),
]
C = discrete([0, 1, 3], [0.2, 0.3, 0.5])
H, E = events(rng.dirichlet(np.ones(4)).reshape(2, 2))
CHANCE_MISTAKES = [
    (r"\Var(X) = \E[X^2] - \E[X]^2", r"\Var(X) = \E[X^2] - \E[X]", dict(X=C)),
    (r"\Var(aX+b) = a^2 \Var(X)", r"\Var(aX+b) = a \Var(X)", dict(X=C, a=2.0, b=1.0)),
    (r"P(H \mid E) P(E) = P(E \mid H) P(H)", r"P(H \mid E) P(H) = P(E \mid H) P(E)", dict(H=H, E=E)),
    (
        r"X \sim \mathcal{N}(\mu, \sigma^2)",
        r"X \sim \mathcal{N}(\mu, \sigma)",
        dict(X=3 + 2 * rng.normal(size=2000), mu=3.0, sigma=2.0, N_cal=lambda m, v: st.norm(m, v**0.5)),
    ),
    (r"P(X \le k) = 0.2", r"P(X \le k) = 0.5", dict(X=C, k=0)),
    (r"\E[(X-\mu)^2] = \sigma^2", r"\E[(X-\mu)^2] = \sigma", dict(X=st.norm(1, 2), mu=1, sigma=2)),
    (
        r"P(a < X \le b) = F(b) - F(a)",
        r"P(a \le X \le b) = F(b) - F(a)",
        dict(X=st.binom(5, 0.3), a=1, b=3, F=st.binom(5, 0.3).cdf),
    ),
]


@pytest.mark.parametrize(
    "right, wrong, values", CALCULUS_MISTAKES + CHANCE_MISTAKES, ids=lambda v: v[:40] if isinstance(v, str) else ""
)
def test_a_mistake_in_calculus_or_chance_is_seen(right, wrong, values):
    assert passes(right, values)
    assert not passes(wrong, values)


@pytest.mark.parametrize(
    "latex, column",
    [
        (r"a = \foo b", 5),
        (r"x^23 = 1", 3),
        (r"\frac{a}{b = 2", 9),
        (r"a = b)", 6),
        (r"a = (b", 5),
        (r"a/bc = 2", 2),
        (r"|a = 2", 1),
        (r"a = 2 3", 7),
        (r"\left( a = 2", 1),
        (r"a \right) = 2", 3),
        (r"\begin{bmatrix} a & b \\ c \end{bmatrix} = A", 1),
        (r"\begin{bmatrix} a = 2", None),
        (r"\sum x_i = 1", 1),
        (r"\sum^n x = 1", 6),
        (r"\int_0^1 x = 1", 1),
        (r"a = ", 5),
        (r"x_ = 1", 4),
        (r"\nabla x = 1", None),
        (r"a = b + \cdots + c", None),
        (r"a \\ \\", None),
        (r"x^2^3 = 1", 4),
        (r"A^\top_{ij} = 1", 7),
        (r"\varepsilon = \epsilon", 1),
        (r"\mathbb{F} = a", 1),
        (r"P(A | B) = 1", None),
        (r"% = 1", 1),
        (r"\text{some words} = 1", None),
        (r"\sin^{-1} x = 1", 1),
        (r"\E X = 1", 1),
        (r"\lim x = 1", 6),
        (r"\E[X, Y] = 1", 1),
        (r"\prod_i a_i \prod_j b_j = 1", 1),
        (r"a == b", 4),
        (r"a = \le b", 5),
        ("", None),
        (r"\forall k", None),
        (r"\sqrt = 1", None),
        (r"\big( a \big) = 1", 1),
        (r"\dots = 1", 10),
        (r"a &= b", 3),
        (r"\| x = 1", 1),
        (r"\{ a = 1", 9),
        (r"O(h) O(h) O = O(h)", None),
    ],
)
def test_what_is_not_read_is_an_error_at_its_column(latex, column):
    with pytest.raises(FormulaError) as error:
        tree, scope = bind(latex, {})
        Trial(tree).draw([scope])
    assert column is None or error.value.column == column
    assert "^" in str(error.value)


WORLD = [*LINEAR, *CALCULUS, *CHANCE]
EQUATIONS = [
    (latex, v) for latex, v in WORLD if not any(r in latex for r in (r"\le ", r"\ge", ">", r"\in ", r"\argmin"))
]
PIECES = sorted({t for latex, _ in WORLD for t in re.findall(r"\\[A-Za-z]+|\\.|[A-Za-z0-9]|[^\sA-Za-z0-9]", latex)})


@settings(max_examples=400, deadline=None, derandomize=True)
@given(some.lists(some.sampled_from(PIECES), max_size=14))
def test_any_text_is_read_or_refused_with_its_place(pieces):
    latex = " ".join(pieces)
    try:
        parse(latex)
    except FormulaError as error:
        assert 0 <= error.start <= len(latex) and str(error)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(some.sampled_from(WORLD), some.data())
def test_a_formula_with_a_bracket_less_never_passes(formula, data):
    latex, values = formula
    brackets = [i for i, sign in enumerate(latex) if sign in "{}()[]" and latex[i - 1 : i] != "\\"]
    if brackets:
        place = data.draw(some.sampled_from(brackets))
        assert not passes(latex[:place] + latex[place + 1 :], values)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    some.sampled_from(EQUATIONS),
    some.sampled_from(["+ 1", r"\cdot 2", "- z_9", r"\foo", "^", "_", "&", r"\\ 1 = 2", "= 7.25"]),
)
def test_a_formula_with_a_wrong_tail_never_passes(formula, tail):
    latex, values = formula
    assert not passes(f"{latex.rstrip('.')} {tail}", values)


# (LaTeX, value, how tightly it binds); 0 marks a division by zero somewhere inside, which has no value
numbers = some.integers(1, 9).map(lambda n: (str(n), float(n), 9))


def joined(pair):
    """Two operands and a sign, in LaTeX with no bracket that is not needed, and as a number."""
    (a, u, p), (b, v, q), op = pair
    if not (p and q):
        return a, u, 0
    need = lambda text, level, least: text if level >= least else rf"\left( {text} \right)"
    if op == "+":
        return f"{need(a, p, 1)} + {need(b, q, 2)}", u + v, 1
    if op == "-":
        return f"{need(a, p, 1)} - {need(b, q, 2)}", u - v, 1
    if op == "frac":
        return rf"\frac{{{a}}}{{{b}}}", u / v if v else 0.0, 9 if v else 0
    if op == "cdot":
        return rf"{need(a, p, 2)} \cdot {need(b, q, 3)}", u * v, 2
    if op == "side":
        return rf"\left( {a} \right) \left( {b} \right)", u * v, 2
    if op == "negative":
        return f"-{need(a, p, 2)}", -u, 1
    return f"{need(a, p, 10)}^{{2}}", u**2, 8


trees = some.recursive(
    numbers,
    lambda inner: some.tuples(
        inner, inner, some.sampled_from(["+", "-", "frac", "cdot", "side", "negative", "square"])
    ).map(joined),
    max_leaves=12,
)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(trees)
def test_arithmetic_has_the_precedence_of_mathematics(tree):
    latex, expected, level = tree
    if level:
        assert value(latex) == pytest.approx(expected, rel=1e-9, abs=1e-9)
