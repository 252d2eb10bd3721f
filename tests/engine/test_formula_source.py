"""The NumPy expression of a formula has the value of the formula, and stands where there is one."""

import math

import numpy as np
import pytest
import scipy
import scipy.integrate
import scipy.linalg
import scipy.optimize
import scipy.special

from snippets._engine.formula.bind import bind
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy import shown
from snippets._engine.formula.numpy.expression import numpy_source
from snippets._engine.formula.relations import relations
from snippets._engine.formula.value.laws import Variable
from tests.engine.test_formula import CALCULUS, CHANCE, LINEAR

rng = np.random.default_rng(2)
A, x, y = rng.normal(size=(3, 3)), rng.normal(size=3), rng.normal(size=3)
S = A @ A.T + np.eye(3)


def written(latex: str, values: dict) -> str:
    tree, scope = bind(latex, values)
    return numpy_source(tree, scope)


@pytest.mark.parametrize(
    "latex, values, expected",
    [
        (r"(X^\top X)^{-1} X^\top y", dict(X=A, y=x), "np.linalg.inv(X.T @ X) @ X.T @ y"),
        (r"2 x^\top A y", dict(x=x, A=A, y=y), "2 * x @ A @ y"),
        (r"x y^\top", dict(x=x, y=y), "np.outer(x, y)"),
        (r"\|x\|_1 + \|A\|_F", dict(x=x, A=A), "np.linalg.norm(x, 1) + np.linalg.norm(A)"),
        (r"a - (b + c) - d", dict(a=1, b=2, c=3, d=4), "a - (b + c) - d"),
        (r"\frac{a + b}{c} d", dict(a=1, b=2, c=3, d=4), "(a + b) / c * d"),
        (r"\frac{a}{b c}", dict(a=1, b=2, c=3), "a / (b * c)"),
        (r"\frac{a}{\frac{b}{c}}", dict(a=1, b=2, c=3), "a / (b / c)"),
        (r"-x^2", dict(x=3.0), "-x**2"),
        (r"(-2)^2", {}, "(-2)**2"),
        (r"A_{ij} + A_{1j}", dict(A=A, i=2, j=3), "A[i - 1, j - 1] + A[0, j - 1]"),
        (r"\sum_{i=1}^n x_i^2", dict(x=x, n=3), "sum(x[i - 1]**2 for i in range(1, n + 1))"),
        (r"A + \lambda I", dict(A=A, lambda_=2.0), "A + lambda_ * np.eye(3)"),
        (r"e^{-\frac{a}{2}}", dict(a=1.0), "np.exp(-a / 2)"),
        (r"S^{1/2}", dict(S=S), "scipy.linalg.sqrtm(S)"),
        (r"\begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}", dict(x=2.0), "x if x > 0 else 0"),
    ],
)
def test_it_is_what_one_would_write(latex, values, expected):
    assert written(latex, values) == expected


@pytest.mark.parametrize(
    "latex, values", LINEAR + CALCULUS + CHANCE, ids=lambda v: v[:50] if isinstance(v, str) else ""
)
def test_its_value_is_the_formula(latex, values):
    tree, scope = bind(latex, values)
    for relation in relations(tree):
        try:
            source = numpy_source(relation, scope)
        except FormulaError as error:
            assert "no NumPy expression" in str(error)
            continue
        assert eval(source, {"np": np, "math": math, "scipy": scipy, **vars(shown), **_plain(scope.names)}), source


def _plain(names):
    """Random variables as the functions that are shown make them: a space, and the place in its outcomes."""
    spaces = {}

    def plain(value):
        if isinstance(value, (list, tuple)):
            return [plain(v) for v in value]
        if not isinstance(value, Variable):
            return value
        space = value.space
        return spaces.setdefault(id(space), list(zip(space.outcomes, space.probabilities))), value.place

    return {name: plain(value) for name, value in names.items()}


def test_linear_algebra_has_expressions():
    sources = 0
    for latex, values in LINEAR:
        tree, scope = bind(latex, values)
        for relation in relations(tree):
            try:
                sources += bool(numpy_source(relation, scope))
            except FormulaError:
                pass
    assert sources >= 20
