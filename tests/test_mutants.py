"""A seeded sample of wrong formulas and of wrong code: nearly all must be caught. The full runs are

python -m snippets._engine.check.mutate
python -m snippets._engine.check.mutate.snippet
"""

import subprocess
import sys

import pytest

from tests.conftest import ROOT


@pytest.mark.parametrize(
    "module, sample, at_least",
    [("snippets._engine.check.mutate", 400, 0.97), ("snippets._engine.check.mutate.snippet", 150, 0.87)],
)
def test_wrong_ones_are_caught(module, sample, at_least):
    run = subprocess.run(
        [sys.executable, "-m", module, "--sample", str(sample), "--at-least", str(at_least)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert run.returncode == 0, run.stdout + run.stderr
