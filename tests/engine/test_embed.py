"""What a link may ask for, and what it shows."""

import pytest

from snippets._engine.page.lab_markdown import fence
from snippets._engine.read.cut import Shown
from snippets._engine.read.embed import siblings, target
from snippets._engine.read.options import EmbedError, Options
from snippets._engine.read.page_tokens import scan

FILE = '''"""A claim."""
import numpy as np


def f(x):
    return x

# %% one
print(f(1))

# %% figure
draw()
'''
TEXTS = {"": "head\n", "one": "1\n", "figure": "drawn\n"}


def embed(target="../../snippets/p/a_numpy.py", options=""):
    [found] = scan(f'[A]({target} "alt"){{ .run {options}}}')
    return found


def test_options():
    assert Options.read('hl="3 5-7" fails="ValueError RuntimeError" seconds=60') == Options(
        "3 5-7", "ValueError RuntimeError", 60.0
    )
    assert Options.read("code=folded").code == "folded" and Options.read("").code == ""
    assert Options.read("").errors == ()
    assert Options.read("fails=ValueError").errors == ("ValueError",)


@pytest.mark.parametrize("text", ["color=red", "hl", "code=hidden", 'hl="a"', "seconds=long", 'hl="3,4"', 'hl="3'])
def test_an_option_that_is_not_understood_is_an_error(text):
    with pytest.raises(EmbedError):
        Options.read(text)


def test_target_counts_from_the_page():
    assert target(embed(), "docs/linear_algebra/svd.md") == "snippets/p/a_numpy.py"


@pytest.mark.parametrize(
    "path",
    [
        "../../../etc/passwd.py",
        "../x.py",
        "../../snippets/p/a.txt",
        "../../snippets/_engine/run/server.py",
        "../../../../../../x.py",
    ],
)
def test_a_target_outside_the_snippets_is_an_error(path):
    with pytest.raises(EmbedError):
        target(embed(path), "docs/linear_algebra/svd.md")


def test_siblings():
    both = {"NumPy": "snippets/p/a_numpy.py", "PyTorch": "snippets/p/a_torch.py"}
    assert siblings("snippets/p/a_numpy.py") == siblings("snippets/p/a_torch.py") == both
    assert siblings("snippets/p/a.py") == {"": "snippets/p/a.py"}


def test_the_whole_file_folds_its_figure():
    shown = Shown.of(FILE, None, TEXTS)
    assert shown.code.startswith('"""A claim."""') and shown.code.endswith("print(f(1))")
    assert shown.text == "head\n1\ndrawn\n"
    assert shown.cells == ("", "one", "figure") and shown.figure_code == "draw()"


def test_a_cell_shows_its_own_text():
    shown = Shown.of(FILE, "one", TEXTS)
    assert (shown.code, shown.text, shown.cells, shown.figure_code) == ("print(f(1))", "1\n", ("one",), "")


def test_a_function_shows_its_code_alone():
    shown = Shown.of(FILE, "f", TEXTS)
    assert (shown.code, shown.text) == ("def f(x):\n    return x", "")


def test_the_figure_shows_no_code_but_folds_it():
    shown = Shown.of(FILE, "figure", TEXTS)
    assert (shown.code, shown.cells, shown.figure_code) == ("", ("figure",), "draw()")


def test_a_missing_part_lists_what_there_is():
    with pytest.raises(EmbedError, match="one"):
        Shown.of(FILE, "two", TEXTS)


def test_a_figure_cell_that_is_not_last_is_an_error():
    with pytest.raises(EmbedError, match="last"):
        Shown.of(FILE + "\n# %% more\nprint(1)\n", None, TEXTS)


def test_code_cannot_close_its_fence():
    assert fence("a\n```\nb", ".python")[0].startswith("````{")
