"""`@equation`: what passes, what fails, and what it says."""

from contextlib import suppress

import numpy as np
import pytest

from snippets._engine.check import equation as check
from snippets._engine.check.equation import EquationError, EquationFailed, equation, not_executed, publish, run
from snippets._engine.check.registry import REGISTRY
from snippets._engine.formula.value.laws import events


@pytest.fixture(autouse=True)
def registry(monkeypatch):
    """An empty registry, and one published formula."""
    monkeypatch.setattr(REGISTRY, "checks", {})
    monkeypatch.setattr(REGISTRY, "reasons", {})
    with publish("normal-equation", r"\hat\theta = (X^\top X)^{-1} X^\top y", given=()):
        yield


def least_squares(holds, rng):
    X, y = rng.normal(size=(8, 3)), rng.normal(size=8)
    holds(X=X, y=y, theta_hat=np.linalg.lstsq(X, y)[0])


def test_a_right_formula_passes_on_every_draw():
    equation("normal-equation", draws=7)(least_squares)()
    verdict = run("normal-equation")
    assert (verdict.kind, verdict.draws, verdict.compared) == ("passed", 7, 7)


@pytest.mark.parametrize(
    "wrong",
    [
        r"\hat\theta = (X^\top X)^{-1} X^\top y + 0.001 y^\top y X^\top y",
        r"\hat\theta = -(X^\top X)^{-1} X^\top y",
        r"\hat\theta = X^+ y X^\top y",
        r"\hat\theta = X^\top y",
        r"\hat\theta = (X X^\top)^{-1} X^\top y",
    ],
)
def test_a_wrong_formula_never_passes(wrong):
    test = equation("normal-equation")(least_squares)
    with publish("normal-equation", wrong), pytest.raises((EquationFailed, EquationError)):
        test()


def test_the_message_names_place_relation_values_and_draw():
    with publish("twice", r"a = 2 b, \qquad b = 3"):
        with pytest.raises(EquationFailed) as failed:
            equation("twice", draws=5)(lambda holds, rng: holds(a=6.0, b=3.0 + rng.integers(2)))()
    message = str(failed.value)
    assert 'equation "twice" is false' in message and "a = 2 b" in message and "left side   6" in message
    assert "of 5 (rng = np.random.default_rng([" in message and "largest difference 2" in message


def test_the_named_generator_draws_the_failing_values_again():
    drawn = []
    equation("normal-equation", draws=3)(lambda holds, rng: drawn.append(rng.normal()) or least_squares(holds, rng))()
    again = [np.random.default_rng([check.zlib.crc32(b"normal-equation"), i]).normal() for i in range(3)]
    assert drawn == again and len(set(drawn)) == 3


def test_a_check_that_never_calls_holds_is_an_error():
    with pytest.raises(EquationError, match="never calls holds"):
        equation("normal-equation")(lambda holds, rng: None)()


@pytest.mark.parametrize("wrong", [1.0, 1000.0])
def test_an_error_that_a_check_catches_is_none_the_less_one(wrong):
    def check(holds, rng):
        x = rng.normal()
        holds(x=x, y=x * x)
        with suppress(BaseException):
            holds(x=x, y=wrong)

    with (
        publish("square", "y = x^2", given=()),
        pytest.raises(EquationError, match="catches what holds raises in draw 1"),
    ):
        equation("square")(check)()


@pytest.mark.parametrize("draws", [0, -1])
def test_a_check_draws_at_least_once(draws):
    with pytest.raises(ValueError, match="it would try nothing"):
        equation("normal-equation", draws=draws)(least_squares)


def test_a_value_that_the_formula_does_not_mention_is_an_error():
    with pytest.raises(EquationError, match="does not mention z"):
        equation("normal-equation")(lambda holds, rng: holds(X=np.eye(2), y=np.ones(2), theta_hat=np.ones(2), z=1))()


def test_an_unknown_label_is_an_error():
    with pytest.raises(EquationError, match='no formula in docs/ has the label "nowhere"'):
        equation("nowhere")(least_squares)
    with pytest.raises(EquationError, match="nowhere"):
        not_executed("nowhere", because="it is not there")


def test_a_label_has_a_check_or_a_reason():
    equation("normal-equation")(least_squares)
    with pytest.raises(ValueError, match="a check at"):
        not_executed("normal-equation", because="no")
    with publish("definition", "a = b"):
        not_executed("definition", because="it defines a")
        with pytest.raises(ValueError, match="a reason for having none"):
            equation("definition")(least_squares)


def test_two_checks_of_one_label_need_two_names():
    equation("normal-equation")(least_squares)
    with pytest.raises(ValueError, match="two checks named least_squares"):

        def other():
            def least_squares(holds):
                pass

            return least_squares

        equation("normal-equation")(other())


def test_pytest_sees_no_fixtures_and_the_old_name():
    test = equation("normal-equation")(least_squares)
    assert test.__name__ == "least_squares" and test.__code__.co_argcount == 0
    assert "lstsq" in REGISTRY.checks["normal-equation"][0].source


def test_errors_of_the_check_itself_keep_their_type_and_name_the_draw():
    def broken(holds, rng):
        np.linalg.inv(np.zeros((2, 2)))

    with pytest.raises(np.linalg.LinAlgError) as raised:
        equation("normal-equation")(broken)()
    assert "draw 1 of 20" in raised.value.__notes__[0]


def failing(label, latex, body, match):
    """A check of this formula fails, and says so."""
    REGISTRY.checks.clear()
    with publish(label, latex), pytest.raises((EquationFailed, EquationError), match=match):
        equation(label)(body)()


def passing(label, latex, body):
    REGISTRY.checks.clear()
    with publish(label, latex):
        equation(label)(body)()


def test_a_tolerance_on_an_equality_has_a_reason():
    body = lambda holds, rng: holds(m=0.5 + 0.01 * rng.normal(), tolerance=0.2)
    failing("mean", r"m = \frac{1}{2}", body, "a tolerance on = needs the reason")
    passing("mean", r"m \approx \frac{1}{2}", body)
    told = lambda holds, rng: holds(m=0.5 + 0.01 * rng.normal(), tolerance=0.2, simulated="the mean of 100 draws")
    passing("mean", r"m = \frac{1}{2}", told)


def test_what_agrees_to_rounding_is_not_an_approximation():
    body = lambda holds, rng: holds(x=rng.normal(), tolerance=0.2)
    failing("near", r"x + x \approx 2 x", body, "agree to rounding on every draw; write =")


@pytest.mark.parametrize(
    "latex, message",
    [
        (r"x = x", "both sides are the same expression"),
        (r"a = x = x", "both sides are the same expression"),
        (r"x - a = a - x", "both sides are 0 on every draw"),
    ],
)
def test_a_tautology_is_no_check(latex, message):
    def body(holds, rng):
        x = rng.normal()
        holds(**({"x": x, "a": x} if "a" in latex else {"x": x}))

    failing("same", latex, body, message)


@pytest.mark.parametrize(
    "factor, message", [(3.0, None), (1.0, "are equal; write ="), (-2.0, "negative; write the sign")]
)
def test_proportional_sides_have_a_positive_ratio_that_is_not_always_one(factor, message):
    def body(holds, rng):
        y = rng.normal(size=4)
        holds(x=factor * y, y=y)

    if message:
        failing("ratio", r"x \propto y", body, message)
    else:
        passing("ratio", r"x \propto y", body)


def test_rounding_around_zero_is_no_inequality():
    body = lambda holds, rng: holds(a=1e-17 * rng.normal(), b=1e-17 * rng.normal())
    failing("noise", r"a \le b", body, "equal on every draw")


def test_an_inequality_is_reached_or_the_check_says_why_not():
    inside = lambda holds, rng: holds(x=rng.uniform(1, 2))
    failing("square", r"x^2 \ge 0", inside, "equality is never reached")
    passing("square", r"x^2 > 0", inside)
    passing("square", r"x^2 \ge 0", lambda holds, rng: holds(x=rng.uniform(1, 2) * (rng.random() < 0.7)))
    passing("square", r"x^2 \ge 0", lambda holds, rng: holds(x=rng.uniform(1, 2), border="x is not 0 here"))
    reached = lambda holds, rng: holds(x=rng.uniform(1, 2) * (rng.random() < 0.7), border="x is not 0 here")
    failing("square", r"x^2 \ge 0", reached, "says why equality is not reached, and it is")


def test_an_inequality_that_is_never_reached_fails_when_tight():
    def body(holds, rng):
        x = rng.normal(size=3)
        holds(x=x, y=-2 * x if rng.random() < 0.5 else rng.normal(size=3), tight=True)

    with publish("cauchy", r"|x^\top y| \le \|x\| \|y\|"):
        equation("cauchy")(body)()
        with publish("cauchy", r"|x^\top y| \le 2 \|x\| \|y\|"), pytest.raises(EquationFailed, match="no closer than"):
            REGISTRY.checks.clear()
            equation("cauchy")(body)()


def test_how_close_a_bound_is_reached_can_be_stated():
    def body(holds, rng):
        holds(n=rng.integers(1, 200), tight=0.01, border="e is the limit")

    with publish("sharp", r"\left(1 + \frac{1}{n}\right)^n \le e"):
        equation("sharp")(body)()
        with (
            publish("sharp", r"\left(1 + \frac{1}{n}\right)^n \le 3"),
            pytest.raises(EquationFailed, match="0.01 is wanted"),
        ):
            REGISTRY.checks.clear()
            equation("sharp")(body)()
        REGISTRY.checks.clear()
        with pytest.raises(EquationFailed, match="equality is never reached"):
            equation("sharp")(lambda holds, rng: holds(n=rng.integers(1, 200), tight=0.01))()


@pytest.mark.parametrize(
    "latex, values",
    [
        (r"\lim_{n \to \infty} \left(1 - \frac{1}{n}\right)^n \le \frac{1}{e}", lambda rng: {}),
        (r"x^\top y \le 0", lambda rng: {"x": (x := rng.normal(size=2)), "y": np.array([-x[1], x[0]]) / 3}),
        (r"\theta \le \argmin_x (x - \theta)^2", lambda rng: {"theta": rng.normal(), "x": 0.0}),
    ],
)
def test_equal_sides_with_the_precision_of_what_is_computed_are_no_inequality(latex, values):
    failing("weak", latex, lambda holds, rng: holds(**values(rng)), "equal on every draw")
    passing("equal", latex.replace(r"\le ", "= "), lambda holds, rng: holds(**values(rng)))


def test_rounding_around_zero_on_both_sides_tells_nothing():
    both = lambda holds, rng: holds(a=1e-17 * rng.normal(), b=1e-17 * rng.normal())
    failing("nothing", "a = 2 b", both, "both sides are 0 on every draw")


def test_an_event_has_no_transpose():
    def body(holds, rng):
        H, E = events(rng.dirichlet(np.full(4, 0.3)).reshape(2, 2))
        holds(H=H, E=E)

    passing("both", r"P(H \mid E) P(E) = P(H \cap E)", body)
    failing("turned", r"P(H^\top \mid E) P(E) = P(H \cap E)", body, "an event has no transpose")


def test_an_equivalence_must_be_seen_true_and_false():
    with publish("sign", r"x \ge 0 \iff |x| = x"):
        equation("sign")(lambda holds, rng: holds(x=rng.normal()))()
        REGISTRY.checks.clear()
        with pytest.raises(EquationFailed, match="never false"):
            equation("sign")(lambda holds, rng: holds(x=abs(rng.normal())))()


def test_an_inequality_that_is_always_an_equality_fails():
    with publish("triangle", r"\|x + y\| \le \|x\| + \|y\|"):
        some = lambda rng: rng.normal(size=3) if rng.random() < 0.8 else np.zeros(3)
        equation("triangle")(lambda holds, rng: holds(x=rng.normal(size=3), y=some(rng)))()
        REGISTRY.checks.clear()
        with pytest.raises(EquationFailed, match="equal on every draw"):
            equation("triangle")(lambda holds, rng: holds(x=np.ones(2), y=rng.random() * np.ones(2)))()


def test_a_definition_refuses_what_it_is_not_of():
    def body(holds, rng):
        A = rng.normal(size=(3, 3))
        holds(A=A + A.T)
        holds.fails(A=A, refuses="matrices that are not symmetric")

    passing("symmetric", r"A^\top = A", body)
    failing("symmetric", r"(A^\top)^\top = A", body, "holds for matrices that are not symmetric on all 20 tries")
