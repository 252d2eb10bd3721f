"""A seeded sample of wrong formulas and of wrong code: nearly all must be caught. The full runs are

python -m snippets._engine.check.mutate
python -m snippets._engine.check.mutate.snippet
"""

import subprocess
import sys

import pytest

from tests.conftest import ROOT

FORMULA, CODE = "snippets._engine.check.mutate", "snippets._engine.check.mutate.snippet"


def run(module: str, *options: str):
    done = subprocess.run(
        [sys.executable, "-m", module, *options], cwd=ROOT, capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("module, sample, at_least", [(FORMULA, 150, 0.99), (CODE, 80, 0.87)])
def test_wrong_ones_are_caught(module, sample, at_least):
    run(module, "--sample", str(sample), "--at-least", str(at_least))


def test_what_is_stated_to_be_true_as_well_is():
    run(FORMULA, "--stated", "--sample", "60")
