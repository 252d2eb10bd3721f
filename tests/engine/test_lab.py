"""A lab that fails, that states a formula of its own, that refers to nothing: each with its line."""

import pytest

from snippets._engine.page.lab import Labs
from snippets._engine.page.press import Press
from snippets._engine.run.store import Store

HEAD = "# ---\n# title: A lab\n# jupyter:\n#   kernelspec: {name: python3, display_name: Python 3, language: python}\n# ---\n"
CHAPTER = "# A\n\n$$\na = a + 0\n\\label{sum-of-nothing}\n$$\n"


@pytest.fixture
def problems(tmp_path):
    def of(text):
        for path, content in {
            "mkdocs.yml": "nav:\n  - linear_algebra/a.md\n",
            "docs/linear_algebra/a.md": CHAPTER,
            "docs/labs/one.py": HEAD + text,
        }.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(content)
        press = Press(tmp_path, Store(tmp_path, fork=True))
        press._verify = lambda: None
        press.refresh()
        labs = Labs(press)
        return [str(p) for p in labs.problems], labs.labs["docs/labs/one.py"]

    return of


def test_a_cell_that_fails_is_named_by_its_line(problems):
    found, lab = problems("\n# %% [markdown]\n# Hello\n\n# %%\na = 1\n\n# %%\nb = 0\nprint(a / b)\n")
    assert len(found) == 1 and found[0].startswith(
        "docs/labs/one.py:15: ZeroDivisionError: division by zero\n    print(a / b)"
    )
    assert not lab.kept.exists(), "a failure is not remembered"


def test_what_a_lab_may_not_do_is_named_by_its_line(problems):
    found, _ = problems(
        "\n# %% [markdown]\n# Hello\n#\n# $$\n# a = b\n# $$\n#\n# See \\eqref{nothing}.\n\n"
        "# %%\nimport sys, matplotlib.pyplot as plt\nfig, ax = plt.subplots()\nprint('x' * 90)\n"
        "print('careful', file=sys.stderr)\nobject()\n"
    )
    lines = {int(p.split(":")[1]): p for p in found}
    assert "states no formula of its own" in lines[10]
    assert "no formula of the book has this label" in lines[14]
    assert sum(p.startswith("docs/labs/one.py:16:") for p in found) == 4, found


def test_a_reference_alone_on_its_line_repeats_the_formula(problems):
    found, lab = problems("\n# %% [markdown]\n# Hello\n#\n# \\eqref{sum-of-nothing}\n\n# %%\nprint(1)\n")
    assert found == []
    press = Press(lab.root, Store(lab.root, fork=True))
    press._verify = lambda: None
    press.welcome(lab.page)
    html = "".join(piece for lines in press.print(lab.page.body)[1].tokens for line in lines for piece in line)
    assert "<math" in html and 'href="../../linear_algebra/a/#eq-sum-of-nothing">(1.1.1)</a>' in html
    assert "$$\\na = a + 0\\n$$" in lab.notebook(press.book)


def test_a_lab_is_executed_once(problems, capfd):
    problems("\n# %%\nprint(1)\n")
    problems("\n# %%\nprint(1)\n")
    assert capfd.readouterr().err.count("running docs/labs/one.py") == 1


def test_what_is_printed_in_pieces_is_kept_as_one(problems):
    _, lab = problems("\n# %%\nimport sys\nfor i in range(300):\n    print(i)\n    sys.stdout.flush()\n")
    assert ["".join(o["text"]).splitlines() for o in lab.executed[-1]["outputs"]] == [[str(i) for i in range(300)]]
