"""A check becomes lines that run from an empty file, with the published formula written out in them."""

import subprocess
import sys
import zlib
from contextlib import ExitStack

import pytest

from snippets._engine.check import equation as check
from snippets._engine.check.script import script
from tests.engine import sample_checks

FORMULAS = {
    "sample-normal": r"\hat\theta = (X^\top X)^{-1} X^\top y",
    "sample-entry": r"C_{ij} = \sum_{k=1}^{n} A_{ik} B_{kj}",
    "sample-bound": r"A A^+ A = A",
    "sample-loop": r"a = b",
    "sample-close": r"a \approx b",
    "sample-slope": r"\nabla_x (x^\top A x + b^\top x) = 2 A x + b",
    "sample-mean": r"\Cov(a X + Z, Y) = a \E[X Y] - a \E[X] \E[Y]",
    "sample-tail": r"P(X > t) = 1 - \Phi\left(\frac{t - \mu}{2}\right)",
    "sample-weak": r"\|x + y\| \le \|x\| + \|y\|",
    "sample-names": r"n f'(x) = n \frac{d}{dx} f(x)",
}


@pytest.fixture(autouse=True)
def published():
    with ExitStack() as stack:
        for label, latex in FORMULAS.items():
            stack.enter_context(check.publish(label, latex))
        yield


def made(body):
    label = next(label for label in FORMULAS if label.replace("-", "_") in body.__name__)
    return script(check.Check(label, body.__name__, "", 1, 20, body))


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
    path = tmp_path / "alone.py"
    path.write_text(made(body))
    run = subprocess.run([sys.executable, "-I", str(path)], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert set(run.stdout.split()) == {"True"}


def test_helpers_and_imports_come_along():
    text = made(sample_checks.test_sample_bound)
    assert "import scipy.linalg" in text and "def tall(rng)" in text and "snippets" not in text


def test_a_check_with_loops_of_its_own_keeps_them():
    text = made(sample_checks.test_sample_loop)
    assert "for a in rng.normal(size=3):" in text and "print(close(a, b))" in text


def test_it_draws_what_the_check_draws_and_compares_as_exactly():
    text = made(sample_checks.test_sample_slope)
    assert "for draw in range(5):" in text and f"default_rng([{zlib.crc32(b'sample-slope')}, draw])" in text
    assert "rtol=1e-06" in text, "a derivative is compared to 1e-6"
    assert "rtol=1e-09" in made(sample_checks.test_sample_mean)


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
    assert text.count("<= np.linalg.norm(x) + np.linalg.norm(y) + rounding") == 2 and not {"not_needed", "why"} & set(
        text.split()
    )


def test_a_value_named_as_what_it_is_made_of_gets_a_name_of_its_own():
    text = made(sample_checks.test_sample_names)
    assert "n_here = n + 1" in text and "f_prime_x(x)" in text


@pytest.mark.parametrize(
    "wrong", [r"\nabla_x (x^\top A x + b^\top x) = A x + b", r"\nabla_x (x^\top A x + b^\top x) = 2 A x"]
)
def test_a_false_formula_has_no_script(wrong):
    with check.publish("sample-slope", wrong):
        assert made(sample_checks.test_sample_slope) == ""
