"""How values are found: comparisons, densities, extremes, series without an end, kinds of functions."""

import numpy as np
import pytest
import scipy.stats as st

from snippets._engine.check.given.functions import sampled
from snippets._engine.formula.bind import bind
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.value import extremes
from snippets._engine.formula.value.comparison import close, ordered
from snippets._engine.formula.value.evaluate import evaluate
from snippets._engine.formula.value.expectation import density


def value(latex, **values):
    return evaluate(*bind(latex, values))


LAWS = [
    st.norm(1, 2),
    st.expon(scale=0.3),
    st.beta(1.1, 3),
    st.gamma(a=2.5, loc=-1),
    st.uniform(-1, 3),
    st.t(7),
    st.lognorm(0.5, loc=1),
]


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.dist.name)
def test_the_quick_density_of_a_law_is_its_pdf(law):
    quick, places = density(law), law.ppf(np.linspace(0.001, 0.999, 41)).tolist()
    assert quick != law.pdf
    assert np.allclose([quick(x) for x in places], law.pdf(places), rtol=1e-12, atol=0)


class Doubled(type(st.norm)):
    """A law that has a formula of its own around that of the normal one."""

    def pdf(self, x, *args, **kwds):
        return 2 * super().pdf(np.asarray(x) * 2, *args, **kwds)


def test_where_the_quick_density_says_another_thing_pdf_is_asked():
    law = Doubled(name="doubled")(0, 1)
    assert density(law) == law.pdf
    assert value(r"\E[X^2]", X=law) == pytest.approx(1 / 4)


def test_means_and_spreads_of_a_density():
    law = st.gamma(a=2.5, loc=-1)
    assert value(r"\E[3 X + 1]", X=law) == pytest.approx(3 * law.mean() + 1)
    assert value(r"\Var(2 X)", X=law) == pytest.approx(4 * law.var())
    assert value(r"\Cov(X, X^2)", X=law) == pytest.approx(law.moment(3) - law.mean() * law.moment(2))


@pytest.mark.parametrize("a", [0.0, 1e-16, -1.0, 1 + 1e-10, 1 + 1e-8, 3, 2**60, 1e300])
@pytest.mark.parametrize("b", [0, 1.0, 1, -1e-12, 3.0, 2**60 + 1])
def test_two_numbers_are_compared_as_two_arrays_are(a, b):
    arrays = np.array([float(a)]), np.array([float(b)])
    assert close(a, b) == close(*arrays)
    for op in ("<", r"\le", ">", r"\ge"):
        assert ordered(a, b, op) == ordered(*arrays, op)


@pytest.mark.parametrize("a", [np.inf, -np.inf, np.nan])
def test_no_number_equals_what_is_not_finite(a):
    for b in (a, 1.0, 0):
        with pytest.raises(ValueError, match="not finite"):
            close(a, b)


def test_a_series_settles_or_is_refused_for_the_way_its_steps_go():
    assert value(r"\sum_{k=0}^\infty k^2 q^k", q=0.97) == pytest.approx(0.97 * 1.97 / 0.03**3)
    assert value(r"\sum_{k=0}^\infty \frac{x^k}{k!}", x=10.0) == pytest.approx(np.exp(10))
    assert value(r"\prod_{k=1}^\infty (1 + q^k)", q=0.5) == pytest.approx(np.prod(1 + 0.5 ** np.arange(1, 60)))
    for diverges in (r"\sum_{k=0}^\infty q^k", r"\sum_{k=0}^\infty (-q)^k", r"\sum_{k=0}^\infty k^2 q"):
        with pytest.raises(FormulaError, match="do not shrink over 1000 terms"):
            value(diverges, q=1.0)
    with pytest.raises(FormulaError, match="still moves after 20000 terms"):
        value(r"\sum_{k=1}^\infty \frac{1}{k}")


def test_a_function_is_tried_again_at_other_points_only():
    asked = []

    def f(x):
        asked.append(x)
        return float(np.sum(np.square(x)))

    found, once = sampled(f, [np.ones(2)]), len(asked)
    assert sampled(f, [np.ones(2)]) is found and len(asked) == once
    assert sampled(f, [2 * np.ones(2)]) is not found and len(asked) == 2 * once
    assert sampled(lambda x: f(x) + 1, [2 * np.ones(2)])[0][2] != sampled(f, [2 * np.ones(2)])[0][2]


def test_points_that_change_in_place_are_other_points():
    x, f = np.ones(2), lambda x: float(np.sum(x))
    first = sampled(f, [x])[0]
    x += 1
    assert not np.allclose(sampled(f, [x])[0][0], first[0])


def test_of_several_minima_the_lowest_is_taken_and_two_are_told_apart():
    assert value(r"\argmin_x ((x^2 - 1)^2 + \frac{x}{5})", x=-0.1) == pytest.approx(min(np.roots([4, 0, -4, 0.2]).real))
    with pytest.raises(FormulaError, match="not unique"):
        value(r"\argmin_x (x^2 - 1)^2", x=-0.1)
    assert value(r"\min_x (x^2 - 1)^2", x=-0.1) == pytest.approx(0, abs=1e-12)
    with pytest.raises(FormulaError, match="not unique"):  # all points of a line
        value(r"\argmin_v (a^\top v - 1)^2", a=np.array([1.0, 2.0]), v=np.zeros(2))


def test_slopes_of_all_digits_are_computed_on_the_first_way_to_a_minimum_only(monkeypatch):
    asked, derivative = [], extremes.derivative
    monkeypatch.setattr(extremes, "derivative", lambda f, x: asked.append(x) or derivative(f, x))
    H = np.array([[3.0, 1.0], [1.0, 2.0]])
    found = value(r"\argmin_v (v^\top H v - 2 b^\top v)", H=H, b=np.array([1.0, -1.0]), v=np.zeros(2))
    assert np.allclose(found, np.linalg.solve(H, [1.0, -1.0]), rtol=0, atol=1e-10)
    assert 0 < len(asked) < 8
