"""A snippet file is cut where its author sees the cut."""

import pytest

from snippets._engine.read.cells import NoSuchPart, Part, cells, imports, modules, part

SOURCE = '''"""A claim."""
import numpy as np
from numpy.linalg import svd


@np.vectorize
def f(x):
    """
# %% not a cell
    """
    return x

class Value:
    y = 1

# %% demo

print(f(1))   # %% not a cell either

# %% figure
import torch.nn as nn
'''


def test_cells_are_cut_at_their_marks_and_trimmed():
    assert cells(SOURCE) == (Part("", 1, 14), Part("demo", 18, 18), Part("figure", 21, 21))


@pytest.mark.parametrize(
    "source, names",
    [
        ("", []),
        ("\n\n", []),
        ("x = 1\n", [""]),
        ("# %% a\nx = 1\n", ["a"]),
        ("\n# %% a\n# %% b", ["a", "b"]),
    ],
)
def test_the_nameless_cell_exists_only_if_it_has_lines(source, names):
    assert [cell.name for cell in cells(source)] == names


def test_every_line_of_code_is_in_exactly_one_cell():
    lines = SOURCE.splitlines()
    covered = [n for cell in cells(SOURCE) for n in range(cell.first, cell.last + 1)]
    assert len(covered) == len(set(covered))
    assert all(not line.strip() or line.startswith("# %%") for n, line in enumerate(lines, 1) if n not in covered)


def test_a_part_is_a_cell_or_a_definition_with_its_decorators():
    assert part(SOURCE, "demo").of(SOURCE) == "print(f(1))   # %% not a cell either"
    assert part(SOURCE, "f").of(SOURCE).startswith("@np.vectorize\ndef f(x):")
    assert part(SOURCE, "f").last == 11
    assert part(SOURCE, "Value").of(SOURCE) == "class Value:\n    y = 1"


def test_a_cell_goes_before_a_definition_of_the_same_name():
    source = "def demo(): pass\n# %% demo\nx = 1\n"
    assert part(source, "demo") == Part("demo", 3, 3)


def test_an_unknown_part_lists_what_there_is():
    with pytest.raises(NoSuchPart, match="no part 'g'; cells: demo, figure; definitions: f, Value"):
        part(SOURCE, "g")


@pytest.mark.parametrize(
    "source, message",
    [
        ("x = 1\n# %%\n", "line 2: a cell needs a name"),
        ("# %% a\n# %% b\n# %% a\n", "line 3: there are two cells named 'a'"),
        ("def f():\n    x = 1\n# %% a\n    return x\n", "line 3: a cell cannot begin inside the statement of line 1"),
    ],
)
def test_a_bad_cut_names_its_line(source, message):
    with pytest.raises(ValueError, match=message):
        cells(source)


def test_a_file_that_does_not_parse_is_still_cut():
    assert [cell.name for cell in cells("x = (\n# %% a\ny = 1\n")] == ["", "a"]
    assert imports("import (") == set()


def test_imports_are_found_wherever_they_stand():
    assert modules(SOURCE) == {"numpy", "numpy.linalg", "torch.nn"}
    assert imports(SOURCE) == {"numpy", "torch"}
    assert imports("def f():\n    import scipy.stats\nfrom . import x\n") == {"scipy"}
