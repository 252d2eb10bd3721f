"""How values are found: comparisons, densities, extremes, series without an end, kinds of functions."""

import numpy as np
import pytest
import scipy.stats as st

from snippets._engine.formula.bind import bind
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
