"""Try a value: each script that a panel shows, run with the values of its own inputs."""

import importlib.util
import random

import pytest

from tests.conftest import ROOT

FILE = ROOT / "docs" / "assets" / "try_value.py"
SAMPLE = 15  # scripts that CI tries, of all
SCRIPT = """import numpy as np

rng = np.random.default_rng(0)
a, b = rng.normal(size=3), rng.normal(size=3)
k = 2
u, v = rng.normal(size=(2, 2))
c = k * a
print(np.allclose(c, k * a))
print(np.all(np.abs(a) <= 9))
"""


@pytest.fixture(scope="module")
def tried():
    spec = importlib.util.spec_from_file_location("try_value", FILE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_is_drawn_or_written_is_an_input_and_the_rest_follows(tried):
    drawn = {"a": [0.1257, -0.1321, 0.6404], "b": [0.1049, -0.5357, 0.3616], "k": 2}
    assert tried.inputs(SCRIPT) == drawn | {"u": [1.304, 0.9471], "v": [-0.7037, -1.265]}
    scaled, bound = tried.evaluate(SCRIPT, {"a": [1, 2], "k": -3})
    assert scaled == {"true": True, "sides": [["c", "[-3. -6.]"], ["k * a", "[-3. -6.]"]]}
    assert bound == {"true": True, "sides": [["np.abs(a)", "[1. 2.]"], ["9", "9"]]}
    assert not tried.evaluate(SCRIPT, {"a": [10.0]})[1]["true"]


def test_the_first_draw_of_a_loop_is_what_the_fields_show(tried):
    looped = SCRIPT.replace("rng = ", "for draw in range(5):\n    rng = ").replace("(0)", "([7, draw])")
    head, _, rest = looped.partition("\n    rng")
    looped = head + "\n    rng" + rest.replace("\n", "\n    ").rstrip() + "\n"
    assert list(tried.inputs(looped)) == ["a", "b", "k", "u", "v"]
    assert len(tried.evaluate(looped, {"k": 3})) == 2


def test_every_script_holds_for_the_values_that_its_fields_show(tried, press, request, monkeypatch):
    """A seeded sample of them, or all with --every-run. PyTorch does not run in a page, and what has no input has no field:
    one in five at most."""
    scripts = [e.verdict.script for e in press.ledger.entries.values() if e.verdict and e.verdict.script]
    scripts = [s for s in scripts if "torch" not in s and "networkx" not in s]
    assert len(scripts) > 300
    with monkeypatch.context() as any_values:  # a script has the same inputs whether they are shown rounded or not
        any_values.setattr(tried, "evaluate", lambda *_: [])
        assert sum(bool(tried.inputs(script)) for script in scripts) > 0.8 * len(scripts)
    if not request.config.getoption("--every-run"):
        scripts = random.Random(3).sample(scripts, SAMPLE)
    assert [s for s in scripts if not all(r["true"] for r in tried.evaluate(s, tried.inputs(s)))] == []
