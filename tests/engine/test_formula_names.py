"""One table of functions: what is shown, what is evaluated and what is written as NumPy agree for every name."""

import math
import subprocess
import sys

import numpy as np
import pytest
import scipy

from snippets._engine.formula.bind import bind, value
from snippets._engine.formula.names import TABLE
from snippets._engine.formula.numpy.expression import numpy_source
from snippets._engine.typeset.mathml import text
from tests.small_book import engine

A, x = np.random.default_rng(4).uniform(0.2, 0.9, size=(3, 3)), np.array([0.3, 0.8, 0.5])
USED = {  # an argument for each kind of function
    "det": "A", "tr": "A", "trace": "A", "rank": "A", "ker": "A", "vec": "A", "span": "x", "dim": "x", "diag": "x",
    "softmax": "x", "max": "x", "min": "x",
}  # fmt: skip
CALLED = [f for f in TABLE if f.call]


def written(f) -> tuple[str, dict]:
    argument = USED.get(f.name, "a")
    return f"{f.latex}({argument})", {argument: {"A": A, "x": x, "a": 0.4}[argument]}


@pytest.mark.parametrize("f", CALLED, ids=lambda f: f.name)
def test_what_is_shown_is_the_name(f):
    latex, _ = written(f)
    assert text(latex).replace(" ", "").startswith(f"{f.name}(")


@pytest.mark.parametrize("f", [f for f in CALLED if f.numpy], ids=lambda f: f.name)
def test_what_is_evaluated_is_what_is_written(f):
    latex, values = written(f)
    tree, scope = bind(latex, values)
    source = numpy_source(tree, scope)
    assert source.startswith(f.numpy)
    wanted = eval(source, {"np": np, "math": math, "scipy": scipy, **values})
    np.testing.assert_allclose(value(latex, **values), wanted)


@pytest.mark.parametrize("f", [f for f in CALLED if not f.numpy], ids=lambda f: f.name)
def test_what_has_no_numpy_has_a_value(f):
    latex, values = written(f)
    found = value(latex, **values)
    wanted = {"dim": 3, "vec": A.T.ravel()}.get(f.name)
    assert wanted is None and found.basis.shape[0] == 3 or np.array_equal(found, wanted)


@pytest.mark.parametrize("f", [f for f in TABLE if f.macro], ids=lambda f: f.name)
def test_a_macro_shows_its_name(f):
    shown = text(f"{f.latex} x").replace(" ", "").replace("𝔼", "E")
    assert shown.startswith(f.name)


NEW = r"""
from snippets._engine.formula.bind import bind, value
from snippets._engine.formula.numpy.expression import numpy_source
from snippets._engine.page import indexes
from snippets._engine.typeset.mathml import text

print(value(r"\cbrt(x)", x=8.0), numpy_source(*bind(r"\cbrt(x)", {"x": 8.0})), text(r"\cbrt(x)"))
print(sum(r"\cbrt" in "".join(map(str, line)) for line in indexes.notation(None, None, "")))
"""


def test_a_new_function_is_one_entry(tmp_path):
    engine(tmp_path)
    table = tmp_path / "snippets/_engine/formula/names.py"
    text = table.read_text(encoding="utf-8")
    assert "cbrt" not in text
    entry = '    Function("cbrt", "np.cbrt", macro=_upright("cbrt")),\n'
    table.write_text(text.replace("TABLE = (\n", f"TABLE = (\n{entry}"), encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", NEW], cwd=tmp_path, capture_output=True, text=True)
    assert done.stdout.split("\n")[:2] == ["2.0 np.cbrt(x) cbrt(x)", "1"], done.stderr
