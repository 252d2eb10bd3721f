"""From a page to its HTML, its notebook and the pages of its formulas, everything is read and translated once."""

import sys
from collections import Counter

import markdown

from snippets._engine.extension import PressExtension
from snippets._engine.page import panel
from snippets._engine.page.press import Press
from snippets._engine.read import cells, cut, embed, options, page_tokens
from snippets._engine.read.book import Book
from snippets._engine.run.store import Store
from snippets._engine.take.notebook import notebooks
from snippets._engine.typeset import mathml

PAGE = r"""# Once

With $s_1 = 3.25$ a sum of two is $s_2$, and $s_3 = 1 \label{once-fact}$.

[The sum $s_4$, as in \eqref{once-sum}](../../snippets/linear_algebra/once_numpy.py "A line"){ .run hl="1" }

[A part](../../snippets/linear_algebra/once_numpy.py#demo){ .run seconds=9 }

$$
s_5 = s_6 + s_7
\label{once-sum}
$$

\eqref{once-sum}

/// question | How large?
How large is it?
///

/// answer | How large?
[The sum](../../snippets/linear_algebra/once_numpy.py "sum"){ .answer }

- `7` is another one.
///
"""
SNIPPET = '''"""One sum, said by %s."""
import matplotlib.pyplot as plt

# %%%% demo
print("sum", 3.25)

# %%%% figure
fig, ax = plt.subplots()
ax.plot([1, 2])
'''


class Calls:
    """How often each of these functions is called, by what it is given; a generator counts when it is made."""

    def __init__(self, **functions):
        self.names = {f.__code__: name for name, f in functions.items()}
        self.counts = {name: Counter() for name in functions}
        self.frames = {}  # kept, so that no other takes the place of one

    def __call__(self, frame, event, _):
        name = self.names.get(frame.f_code)
        if name and event == "call" and id(frame) not in self.frames:
            self.frames[id(frame)] = frame
            values = frame.f_locals
            given = [values[n] for n in frame.f_code.co_varnames[: frame.f_code.co_argcount] if n != "cls"]
            self.counts[name][tuple(map(str, given))] += 1

    def __enter__(self):
        sys.setprofile(self)
        return self

    def __exit__(self, *_):
        sys.setprofile(None)


def test_a_link_is_read_once_and_a_formula_is_translated_once(tmp_path):
    for name, text in {
        "mkdocs.yml": "nav: [linear_algebra/once.md]\n",
        "docs/linear_algebra/once.md": PAGE,
        "snippets/linear_algebra/once_numpy.py": SNIPPET % "NumPy",
        "snippets/linear_algebra/once_torch.py": SNIPPET % "PyTorch",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    body = PAGE.rstrip()
    counted = Calls(
        options=options.Options.read.__func__,
        target=embed.target,
        siblings=embed.siblings,
        shown=cut.Shown.of.__func__,
        cells=cells.cells.__wrapped__,
        scan=page_tokens.scan,
        tree=mathml._tree,
    )
    with counted:
        press = Press._all[tmp_path.resolve()] = Press(tmp_path, Store(tmp_path, fork=True))
        press.hold()
        blocks = ["pymdownx.blocks.admonition", "pymdownx.superfences", "md_in_html", "attr_list"]
        types = {"pymdownx.blocks.admonition": {"types": ["question", "answer"]}}
        md = markdown.Markdown(extensions=[*blocks, PressExtension(root=str(tmp_path))], extension_configs=types)
        html = md.convert(PAGE)
        made = notebooks(press.edition, press.kept, press.origin)
        formulas = panel.pages(press.ledger, press.kept)
    said = [str(p) for p in press.problems if "has no check" not in str(p)]
    assert not said and "press-problem" not in html
    assert html.count("<math") >= 5 and "figures/linear_algebra/once_torch-dark.svg" in html and "figure-code" in html
    assert list(made) == ["notebooks/linear_algebra/once.ipynb"] and len(formulas) == 2

    counts = counted.counts
    assert set(counts["options"]) == {('hl="1"',), ("seconds=9",)}
    assert len(counts["target"]) == 3 and len(counts["shown"]) == 4  # two files, whole and in part
    assert {text for (text,) in counts["scan"]} >= {body + "\n", "The sum $s_4$, as in \\eqref{once-sum}", "A part"}
    assert {latex for latex, _ in counts["tree"]} >= {"s_4", "s_5 = s_6 + s_7", "s_3 = 1"}
    links = {"target": 3, "siblings": 3}  # three links, two of them to one file
    for name, by in counts.items():
        more = {given: n for given, n in by.items() if n > 1}
        assert not more or sum(by.values()) == links.get(name), (name, more)


def test_the_counter_sees_a_second_reading(tmp_path):
    with Calls(scan=page_tokens.scan, tree=mathml._tree) as counted:
        for _ in range(2):
            assert len(list(page_tokens.scan("of $t_1$ and $t_2$"))) == 2
        mathml.mathml("t_1", False), mathml.text("t_1"), mathml.mathml("t_1", True)
    assert counted.counts["scan"] == {("of $t_1$ and $t_2$",): 2}
    assert counted.counts["tree"] == {("t_1", "False"): 1, ("t_1", "True"): 1}


def test_a_book_that_is_read_again_reads_no_page_again(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("nav: [a.md, b.md]\n")
    (tmp_path / "docs/a.md").write_text("the only text with $u_1$\n")
    (tmp_path / "docs/b.md").write_text("another one with $u_2$\n")
    with Calls(scan=page_tokens.scan) as counted:
        Book(tmp_path)
        (tmp_path / "docs/b.md").write_text("another one with $u_3$\n")
        Book(tmp_path)
    assert sorted(counted.counts["scan"].values()) == [1, 1, 1]
