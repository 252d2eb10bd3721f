"""A check becomes lines that run from an empty file, with the published formula written out in them."""

import subprocess
import sys
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
