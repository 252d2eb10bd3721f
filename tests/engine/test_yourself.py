"""A check becomes lines that run from an empty file, with the published formula written out in them."""

import ast
import re
import subprocess
import sys
import zlib
from contextlib import ExitStack

import numpy as np
import pytest

from snippets._engine.check import equation as check
from snippets._engine.check.fold import folded
from snippets._engine.check.lines import drawn
from snippets._engine.check.script import script
from snippets._engine.formula.numpy.arithmetic import phrase_name
from tests.engine import sample_checks

FORMULAS = {
    "sample-normal": r"\hat\theta = (X^\top X)^{-1} X^\top y",
    "sample-entry": r"C_{ij} = \sum_{k=1}^{n} A_{ik} B_{kj}",
    "sample-bound": r"A A^+ A = A",
    "sample-loop": r"a = b",
    "sample-either": r"a = b \iff a - b = 0",
    "sample-close": r"a \approx b",
    "sample-slope": r"\nabla_x (x^\top A x + b^\top x) = 2 A x + b",
    "sample-mean": r"\Cov(a X + Z, Y) = a \E[X Y] - a \E[X] \E[Y]",
    "sample-tail": r"P(X > t) = 1 - \Phi\left(\frac{t - \mu}{2}\right)",
    "sample-weak": r"\|x + y\| \le \|x\| + \|y\|",
    "sample-names": r"n f'(x) = n \frac{d}{dx} f(x)",
    "sample-limit": r"\lim_{h \to 0} \frac{f(x + h v) - f(x)}{h} = J v",
    "sample-far": r"\lim_{n \to \infty} \left(1 + \frac{x}{n}\right)^n = e^x",
    "sample-order": r"\frac{f(x + h) - f(x - h)}{2 h} = f'(x) + O(h^2)",
    "sample-falls": r"\frac{f(x + v) - f(x) - \nabla f(x)^\top v}{\|v\|} \to 0",
    "sample-place": r"\hat t = \argmin_t \sum_{i=1}^{n} (a_i - t)^2",
    "sample-sphere": r"s = \max_{\|x\| = 1} \|A x\|",
    "sample-mixed": r"h = \frac{\partial^2 f}{\partial x_1 \partial x_2}",
    "sample-numbered": r"n = \sum_{h=1}^{H} n_h",
    "sample-sets": r"B = \bigcup_{i=1}^{n} A_i",
    "sample-block": r"W x + b = \begin{bmatrix} W & b \end{bmatrix} \begin{bmatrix} x \\ 1 \end{bmatrix}",
    "sample-kernel": r"\dim(\ker(A)) = 5 - r",
    "sample-law": r"X \sim N(\mu, 4)",
    "sample-tower": r"\E[\E[Y \mid X]] = \E[Y]",
    "sample-jagged": r"U^\top U = I",
}


@pytest.fixture(autouse=True)
def published():
    with ExitStack() as stack:
        for label, latex in FORMULAS.items():
            stack.enter_context(check.publish(label, latex))
        yield


def made(body):
    label = next(label for label in FORMULAS if label.replace("-", "_") in body.__name__)
    return script(check.Check(label, body.__name__, "", 1, 20, body)).lines


def ran(text, folder):
    """What the lines print in a process of their own."""
    path = folder / "alone.py"
    path.write_text(text)
    run = subprocess.run([sys.executable, "-I", str(path)], cwd=folder, capture_output=True, text=True, check=True)
    return run.stdout


def test_what_the_lines_call_stands_without_its_types():
    """They are typed where they stand in the press; a reader would import for that what no line needs."""
    slope, mean = made(sample_checks.test_sample_slope), made(sample_checks.test_sample_mean)
    assert "\ndef slope_of(f, x, h=1e-3):\n" in slope and "\ndef gradient_of(f, x):\n" in slope
    assert "\ndef expect(g, *variables):\n" in mean and " of = lambda v: [" in mean
    for name in ("Any", "ArrayLike", "Callable", "Random"):
        assert not re.search(rf"(?<!\w){name}(?!\w)", slope + mean), name


def test_the_formula_is_written_out():
    text = made(sample_checks.test_sample_normal)
    assert "print(close(theta_hat, np.linalg.inv(X.T @ X) @ X.T @ y))" in text
    assert "holds" not in text and "theta_hat = np.linalg.lstsq(X, y)[0]" in text


@pytest.mark.parametrize(
    "body",
    [
        sample_checks.test_sample_normal,
        sample_checks.test_sample_entry,
        sample_checks.test_sample_bound,
        sample_checks.test_sample_close,
        sample_checks.test_sample_slope,
        sample_checks.test_sample_mean,
        sample_checks.test_sample_tail,
        sample_checks.test_sample_weak,
        sample_checks.test_sample_names,
    ],
)
def test_it_runs_from_an_empty_file_and_prints_true(body, tmp_path):
    said = ran(made(body), tmp_path).splitlines()
    assert {line for line in said if not line.startswith("  ")} == {"True"}
    assert any(line.startswith("  ") for line in said), "the sides of what is compared"


def test_helpers_and_imports_come_along():
    text = made(sample_checks.test_sample_bound)
    assert "import scipy.linalg" in text and "def tall(rng)" in text and "snippets" not in text


def test_a_check_with_loops_of_its_own_keeps_them():
    text = made(sample_checks.test_sample_loop)
    assert "for a in rng.normal(size=3):" in text and "print(close(a, b))" in text


def test_it_draws_what_the_check_draws_and_compares_as_exactly():
    text = made(sample_checks.test_sample_slope)
    assert "for draw in range(5):" in text and f"default_rng([{zlib.crc32(b'sample-slope')}, draw])" in text
    assert "<= 1e-06 * size" in text, "a derivative is compared to 1e-6"
    assert "<= 1e-09 * size" in made(sample_checks.test_sample_mean)


def test_a_derivative_is_a_difference_that_is_shown():
    text = made(sample_checks.test_sample_slope)
    assert "close(gradient_of(lambda x: x @ A @ x + b @ x, x), 2 * A @ x + b)" in text
    assert "def gradient_of(f, x):" in text and "def slope_of(" in text and "def hessian_of" not in text


def test_helpers_of_other_files_come_along():
    text = made(sample_checks.test_sample_slope)
    assert "def some_symmetric(" in text and "def spectrum(" in text, "a helper's helpers, too"


def test_chance_is_a_sum_over_outcomes_or_a_function_of_scipy():
    text = made(sample_checks.test_sample_mean)
    assert "covariance_of(lambda X, Z, Y: a * X + Z, lambda X, Z, Y: Y, X, Z, Y)" in text
    assert "expect(lambda X, Y: X * Y, X, Y)" in text and "import discrete" not in text
    assert "close((1 - (X.cdf(t))), 1 - Phi((t - mu) / 2))" in made(sample_checks.test_sample_tail)


def test_each_call_is_written_out_and_what_is_said_of_conditions_left_out():
    text = made(sample_checks.test_sample_weak)
    line = "print(at_most(np.linalg.norm(x + y), np.linalg.norm(x) + np.linalg.norm(y)))"
    assert text.count(line) == 2 and not {"not_needed", "why"} & set(text.split())


def test_a_value_named_as_what_it_is_made_of_gets_a_name_of_its_own():
    text = made(sample_checks.test_sample_names)
    assert "n_here = n + 1" in text and "f_prime_x(x)" in text


@pytest.mark.parametrize(
    "wrong", [r"\nabla_x (x^\top A x + b^\top x) = A x + b", r"\nabla_x (x^\top A x + b^\top x) = 2 A x"]
)
def test_a_false_formula_has_no_script(wrong):
    with check.publish("sample-slope", wrong):
        assert made(sample_checks.test_sample_slope) == ""


KINDS = {  # name -> what the script calls, and a wrong formula
    "limit": ("limit_of(lambda h: (f(x + h * v) - f(x)) / h, 0)", r"\lim_{h \to 0} \frac{f(x - h v) - f(x)}{h} = J v"),
    "far": (
        "limit_of(lambda n: (1 + x / n)**n, np.inf)",
        r"\lim_{n \to \infty} \left(1 + \frac{x}{n}\right)^n = e^{2 x}",
    ),
    "order": ("lambda h: h**2, h) - 1) <= 0.12", r"\frac{f(x + h) - f(x)}{h} = f'(x) + O(h^2)"),
    "falls": ("falls_to_zero([np.max(np.abs(", r"\frac{f(x + v) - f(x) + \nabla f(x)^\top v}{\|v\|} \to 0"),
    "place": ("place_of_least(lambda t:", r"\hat t = \argmin_t \sum_{i=1}^{n} |a_i - t|"),
    "sphere": ("-least_value(on_sphere(lambda x: -(", r"s = \max_{\|x\| = 1} \|A x\|^2"),
    "mixed": ("hessian_of(f, x)[0, 1]", r"h = \frac{\partial^2 f}{\partial x_2 \partial x_2}"),
    "numbered": ("[n_1, n_2, n_3][h - 1]", r"n = \sum_{h=2}^{H} n_h"),
    "sets": ("frozenset().union(*(A[i - 1] for i in range(1, n + 1)))", r"B = \bigcap_{i=1}^{n} A_i"),
    "block": (
        "np.column_stack([W, b]) @ np.hstack([x, 1])",
        r"W x - b = \begin{bmatrix} W & b \end{bmatrix} \begin{bmatrix} x \\ 1 \end{bmatrix}",
    ),
    "kernel": ("scipy.linalg.null_space(A).shape[1]", r"\dim(\ker(A)) = 4 - r"),
    "law": ("scipy.stats.kstest(X, N_mu_4.cdf).pvalue", r"2 X \sim N(\mu, 4)"),
    "tower": ("(X == X_at)", r"\E[\E[X \mid Y]] = \E[Y]"),
    "jagged": ("np.eye(len(U.T @ U))", r"U^\top U = 2 I"),
}


@pytest.mark.parametrize("name", KINDS)
def test_what_is_not_one_line_of_numpy_is_measured_as_the_trial_does(name, tmp_path):
    text, printed = made(getattr(sample_checks, f"test_sample_{name}")), ""
    assert KINDS[name][0] in re.sub(r"(?<=\()\n +", "", text) and "for draw in range(5):" in text
    printed = ran(text, tmp_path)
    lines = [line for line in printed.splitlines() if not line.startswith("  ")]
    assert lines == ["True"] * 5
    assert ("  dist" in printed or "  diff" in printed) == (name in ("limit", "far", "order", "falls"))


def test_a_difference_counts_relative_to_the_larger_side():
    """As in the trial: 1e-15 against 2e-15 is wrong, whatever is absolute."""
    with check.publish("sample-close", r"10^{-15} a = 10^{-15} b"):
        assert made(sample_checks.test_sample_close_apart) == ""
    with check.publish("sample-close", r"10^{-15} a \approx 10^{-15} b"):
        text = made(sample_checks.test_sample_close)
    assert "<= 0.001 * size" in text and "close(10**(-15) * a, 10**(-15) * b)" in text


@pytest.mark.parametrize(
    ("a", "b", "relations"),
    [
        (np.inf, 3.0, []),
        ([1.0, 2.0], [1.0, np.inf], ["at_most"]),
        (3.0, np.inf, ["at_most", "less"]),
        (2.0, 2.0 * (1 + 1e-13), ["near", "at_most"]),
        (0.0, 1e-10, ["near", "at_most", "less"]),
        (2.0, 1.999, []),
    ],
)
def test_an_infinite_side_agrees_with_no_number(a, b, relations):
    """As in the trial, where what is not finite equals nothing."""
    names = {"np": np}
    exec(drawn("near, at_most, less, close", 0, 0, 1e-9).rsplit("\n", 1)[0], names)
    with np.errstate(invalid="ignore"):
        assert [name for name in ("near", "at_most", "less") if names[name](np.array(a), np.array(b))] == relations


def test_a_long_comparison_has_each_side_on_lines_of_its_own():
    line = "    print(all(close(first(i) * (" + "a + " * 14 + "b), second(x, y) - third(z)) for i in range(1, 3)))"
    new = folded(f"x = 1\n{line}").split("\n")
    assert new[:4] == ["x = 1", "    print(", "        all(", "            close("]
    assert "                second(x, y) - third(z)" in new and "            for i in range(1, 3)" in new
    assert ast.dump(ast.parse(line.strip())) == ast.dump(ast.parse("\n".join(new[1:]).strip()))
    assert folded('print("a", b)\n' + "x = " + "1 + " * 40 + "1") == 'print("a", b)\n' + "x = " + "1 + " * 40 + "1"


def test_the_name_of_a_phrase_says_nothing_of_how_it_looks():
    assert phrase_name(r"\frac{\partial f}{\partial x_i}(x)", ()) == "partial_f_partial_x_i_x"
    assert phrase_name(r"P\left(\bar X \le c\right)", ()) == "P_bar_X_le_c"
    assert phrase_name(r"\mathbf{1}", ()) == "mathbf_1"


def test_a_statement_that_is_false_of_some_is_made_on_more_draws():
    text = made(sample_checks.test_sample_either)
    assert "for draw in range(12):" in text and "near(a, b)" in text
    with check.publish("sample-either", r"a = 2 b \iff a - b = 0"):
        assert made(sample_checks.test_sample_either) == "", "on five draws a never is b"


@pytest.mark.parametrize("name", KINDS)
def test_a_false_formula_of_each_kind_has_no_script(name):
    with check.publish(f"sample-{name}", KINDS[name][1]):
        assert made(getattr(sample_checks, f"test_sample_{name}")) == ""


@pytest.mark.parametrize("name", [k for k in KINDS if k != "jagged"])  # it states no condition for U
def test_each_kind_is_true_for_the_trial_and_its_wrong_formula_is_not(name):
    body = getattr(sample_checks, f"test_sample_{name}")
    one = check.Check(f"sample-{name}", body.__name__, "", 1, 5, body)
    check.on_all_draws(one)
    with check.publish(f"sample-{name}", KINDS[name][1]), pytest.raises((check.EquationFailed, check.EquationError)):
        check.on_all_draws(one)


def test_no_script_has_its_reason_in_words():
    for latex, why in {
        r"(f \circ f)(x) = x": r"NumPy has no expression for $",
        r"J v = O(h)": "NumPy has no expression for $",
    }.items():
        with check.publish("sample-limit", latex):
            made_of = script(
                check.Check("sample-limit", "test_sample_limit", "", 1, 20, sample_checks.test_sample_limit)
            )
        assert not made_of.lines and why in made_of.why, made_of
