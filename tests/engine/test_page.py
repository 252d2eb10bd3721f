"""From Markdown to HTML through the extension, on a small book; every kind of bad input."""

import textwrap

import markdown
import pytest
from bs4 import BeautifulSoup

from snippets._engine.extension import PressExtension
from snippets._engine.page.press import Press
from snippets._engine.page.printing import printed
from snippets._engine.page.prints import Prints
from snippets._engine.run.result import waiting
from snippets._engine.run.store import Store

EXTENSIONS = ["attr_list", "tables", "toc", "pymdownx.superfences", "pymdownx.highlight", "pymdownx.blocks.admonition"]
BOXES = {"pymdownx.blocks.admonition": {"types": ["trap"]}}
DRAWS = '''"""A claim."""
import matplotlib.pyplot as plt

# %% one
print("one", 1.5)

# %% figure
fig, ax = plt.subplots()
ax.plot([1, 2])
'''


@pytest.fixture
def book(tmp_path):
    """Write files, get a function from a page to its HTML, with the press at hand."""

    class Small:
        root = tmp_path

        def write(self, **files):
            for name, text in files.items():
                path = tmp_path / name.replace("__", "/")
                path = path.with_suffix(".md" if name.startswith("docs") else ".py")
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(textwrap.dedent(text), encoding="utf-8")

        def html(self, name="docs__linear_algebra__a"):
            body = (tmp_path / name.replace("__", "/")).with_suffix(".md").read_text(encoding="utf-8")
            self.md = markdown.Markdown(
                extensions=[*EXTENSIONS, PressExtension(root=str(tmp_path))], extension_configs=BOXES
            )
            return self.md.convert(body)

        @property
        def problems(self):
            return [str(p) for p in Press.at(tmp_path).problems]

    (tmp_path / "mkdocs.yml").write_text("nav:\n  - linear_algebra/a.md\n  - linear_algebra/b.md\n")
    Press._all[tmp_path.resolve()] = Press(tmp_path, Store(tmp_path, fork=True))
    return Small()


def test_formulas_and_references_across_pages(book):
    book.write(
        docs__linear_algebra__a="text $x^2$, \\eqref{there}\n\n$$\ny\n\\label{here}\n$$\n",
        docs__linear_algebra__b="$$\nz\n\\label{there}\n$$\n",
    )
    html = book.html()
    assert [problem.partition(";")[0] for problem in book.problems] == [  # a build ends where nothing tries a formula
        'docs/linear_algebra/a.md:3: equation "here" has no check',
        'docs/linear_algebra/b.md:1: equation "there" has no check',
    ]
    assert html.count("<math") == 2 and "$" not in html.replace("$$", "")
    assert '<a class="eqref" href="../../linear_algebra/b/#eq-there">(1.2.1)</a>' in html
    assert 'id="eq-here"' in html and 'href="#eq-here">(1.1.1)</a>' in html


def test_formulas_in_tables_lists_and_titles(book):
    book.write(
        docs__linear_algebra__a="# Of $\\|x\\|$\n\n| a | b |\n|---|---|\n| $|x|$ | 2 |\n\n- item\n\n"
        "    $$\n    y\n    \\label{in-list}\n    $$\n\n    more\n"
    )
    html = book.html()
    assert html.count("<td>") == 2
    assert "<li>" in html and html.index('id="eq-in-list"') < html.index("more") < html.index("</li>")
    [title] = book.md.toc_tokens
    assert "<math" in title["name"] and "annotation" not in title["name"] and "math-words" not in title["name"]


def test_code_is_left_alone(book):
    book.write(docs__linear_algebra__a="`$x$`\n\n```text\n$y$ \\eqref{no}\n```\n")
    html = book.html()
    assert "<math" not in html and "$y$ \\eqref{no}" in html and book.problems == []


def test_a_run_with_output_and_figure(book):
    book.write(
        snippets__p__a=DRAWS, docs__linear_algebra__a='[A *line* of $x$](../../snippets/p/a.py "A line"){ .run }'
    )
    html = book.html()
    assert book.problems == []
    assert "one 1.5" in html and "# %% figure" not in html
    assert 'src="../../figures/p/a-light.svg#only-light"' in html and 'alt="A line"' in html
    assert "<figcaption>" in html and "<em>line</em>" in html
    files = Press.at(book.root).figures
    assert set(files) == {"figures/p/a-light.svg", "figures/p/a-dark.svg", "listings/p/a-figure.html"}
    assert 'href="../../listings/p/a-figure.html"' in html and "<pre><code>" in files["listings/p/a-figure.html"]
    assert "\x02" not in html


def test_siblings_become_tabs_with_one_output(book):
    book.write(
        snippets__p__b_numpy='"""N."""\nprint("same")\n',
        snippets__p__b_torch='"""T."""\nprint("same")\n',
        docs__linear_algebra__a="[B](../../snippets/p/b_numpy.py){ .run }",
    )
    html = book.html()
    assert '=== "NumPy"' in html or "NumPy" in html
    assert "PyTorch" in html and html.count(">same") == 1


def test_a_folded_code_leaves_its_output_open(book):
    book.write(
        snippets__p__b_numpy='"""N."""\nprint("same")\n',
        snippets__p__b_torch='"""T."""\nprint("same")\n',
        docs__linear_algebra__a="[B](../../snippets/p/b_numpy.py){ .run code=folded }",
    )
    html = book.html()
    folded, open_ = html.split("</details>")
    assert book.problems == [] and "Code of the run" in folded
    assert "PyTorch" in folded and ">same" in open_ and ">same" not in folded
    book.write(snippets__p__b_torch='"""T."""\nprint("other")\n')
    book.html()
    assert any("cannot be folded" in str(problem) for problem in book.problems)
    edition = Press.at(book.root).edition
    edition.results["snippets/p/b_torch.py"] = waiting("snippets/p/b_torch.py")
    edition.cut.clear()
    shown = printed(edition, edition.book.pages["docs/linear_algebra/a.md"], {})
    assert shown.problems == [] and "running…" in str(shown.tokens) and "same" in str(shown.tokens)


def test_an_expected_failure_shows_its_message(book):
    book.write(
        snippets__p__c='"""C."""\nprint("before")\nraise ValueError("shapes differ")\n',
        docs__linear_algebra__a='[C](../../snippets/p/c.py){ .run fails="ValueError" }',
    )
    html = book.html()
    assert book.problems == [] and "ValueError: shapes differ" in html and "before" in html


@pytest.mark.parametrize(
    "page, said",
    [
        ("$x^{2$", "a.md:1: formula"),
        ("text\n\n$$\nx\n+ \\frobnicate\n\\label{y}\n$$", "a.md:5: formula"),
        ("$$\nx\n$$", "a.md:1: display math has no label"),
        ("a \\eqref{nothing}", "a.md:1: \\eqref{nothing}: no formula"),
        ("[A](../../snippets/p/none.py){ .run }", "a.md:1: snippets/p/none.py does not exist"),
        ("[A](../../snippets/p/ok.py#two){ .run }", "no part 'two'"),
        ("[A](../../snippets/p/ok.py){ .run colour=red }", "is not an option"),
        ('[A](../../snippets/p/ok.py){ .run fails="ValueError" }', "ran to its end"),
        ("\n[A](../../snippets/p/bad.py){ .run }", "a.md:2: snippets/p/bad.py:3: ZeroDivisionError: division by zero"),
        ("[A](../../snippets/p/wide.py){ .run }", "prints a line of 81 columns"),
        ("[A](../../snippets/p/draws.py){ .run }", "has no alt text"),
        ("[A](../../snippets/p/warns.py){ .run }", "snippets/p/warns.py:2: UserWarning: careful"),
    ],
)
def test_bad_input_names_the_place(book, page, said):
    book.write(
        docs__linear_algebra__a=page,
        snippets__p__ok='"""O."""\nprint(1)\n',
        snippets__p__bad='"""B."""\n\n1 / 0\n',
        snippets__p__wide='"""W."""\nprint("x" * 81)\n',
        snippets__p__draws=DRAWS,
        snippets__p__warns='import warnings\nwarnings.warn("careful")\n',
    )
    html = book.html()
    problems = [p for p in book.problems if "no page shows" not in p and "has no check" not in p]
    assert len(problems) == 1 and said in problems[0], problems
    assert "press-problem" in html


def test_all_that_is_wrong_with_a_link_is_said_at_once(book):
    warns = "import warnings\nimport matplotlib.pyplot as plt\n\nwarnings.warn('first')\nwarnings.warn('second')\n"
    book.write(
        snippets__p__b_numpy=f"{warns}print('x' * 99)\nplt.plot([1, 2])\n",
        snippets__p__b_torch="print('y' * 98)\n1 / 0\n",
        docs__linear_algebra__a="[B](../../snippets/p/b_numpy.py){ .run }",
    )
    wanted = ["first", "second", "99 columns", "ZeroDivisionError", "no alt text"]
    assert [problem for problem in book.problems if not any(word in problem for word in wanted)] == []
    assert [word for word in wanted if word not in book.html()] == [] and len(book.problems) == len(wanted)
    assert all(problem.startswith("docs/linear_algebra/a.md:1: ") for problem in book.problems)


def test_a_way_that_repeats_itself_is_said_once(book):
    book.write(
        snippets__linear_algebra__deep="def f(n):\n    return f(n - 1) if n else 1 / 0\n\nf(300)\n",
        docs__linear_algebra__page="# P\n\n[D](../../snippets/linear_algebra/deep.py){ .run }\n",
    )
    said = [problem for problem in book.problems if "ZeroDivisionError" in problem]
    assert [message.count("\n") for message in said] == [3] and "(300 times)" in said[0]


def test_all_problems_of_a_build_at_once_sorted_by_page(book):
    book.write(
        docs__linear_algebra__b="$\\bad$",
        docs__linear_algebra__a="\\eqref{no}\n\n\\eqref{none}",
        snippets__p__alone='"""Alone."""\n',
    )
    assert [p.split(": ")[0] for p in book.problems] == [
        "docs/linear_algebra/a.md:1",
        "docs/linear_algebra/a.md:3",
        "docs/linear_algebra/b.md:1",
        "snippets/p/alone.py:1",
    ]


def test_an_edit_of_a_snippet_is_seen(book):
    book.write(
        snippets__p__a='"""A."""\nprint("first")\n', docs__linear_algebra__a="[A](../../snippets/p/a.py){ .run }"
    )
    assert "first" in book.html()
    book.write(snippets__p__a='"""A."""\nprint("the second")\n')
    assert "the second" in book.html()


def test_only_what_an_edit_reaches_is_printed_again(book, monkeypatch):
    book.write(docs__linear_algebra__a="\\eqref{there}", docs__linear_algebra__b="$$\nz\n\\label{there}\n$$\n")
    assert "(1.2.1)" in book.html()
    printed = []
    original = Prints._print
    monkeypatch.setattr(Prints, "_print", lambda self, page: printed.append(page.path) or original(self, page))
    book.write(docs__linear_algebra__a="new, \\eqref{there}")
    assert "new" in book.html() and printed == ["docs/linear_algebra/a.md"]
    book.write(docs__linear_algebra__b="$$\ny\n\\label{first}\n$$\n\n$$\nz\n\\label{there}\n$$\n")
    assert "(1.2.2)" in book.html() and len(printed) == 3


def test_a_figure_alone_comes_from_the_sibling_that_draws(book):
    book.write(
        snippets__p__d_numpy=DRAWS,
        snippets__p__d_torch='"""T."""\n\n# %% one\nprint("one", 1.5)\n',
        docs__linear_algebra__a='[D](../../snippets/p/d_numpy.py#figure "A line"){ .run }',
    )
    html = book.html()
    assert book.problems == [] and "figures/p/d_numpy-light.svg" in html and "PyTorch" not in html


def test_what_no_colour_belongs_to_is_dropped_and_a_comma_stays_with_its_formula(book):
    book.write(
        docs__linear_algebra__a="Of $z$ or $x$, and $y$ too.\n\n```python\nx = 1 + len(y)\n```\n\n| | b |\n|---|---|\n| 1 | 2 |\n"
    )
    html = book.html()
    assert '<span class="n">' not in html and '<span class="o">' not in html and '<span class="nb">len</span>' in html
    assert html.count("<th>") == 1
    assert html.count('<span class="joined">') == 1 and "</span>,</span> and" in html
    assert '<span class="joined"><math data-search-exclude><mi>x</mi>' in html


def test_a_listing_shows_no_marks_of_cells(book):
    book.write(
        snippets__p__d='"""D."""\nx = 1\n\n# %% more\nprint("same", abs(x))\n',
        docs__linear_algebra__a='[D](../../snippets/p/d.py){ .run hl="5" }',
    )
    html = book.html()
    assert "# %%" not in html and book.problems == []
    assert html[html.index("hll") :].startswith('hll"><span class="nb">print')


def test_a_part_says_what_it_needs_from_above_and_brings_it_along(book):
    book.write(
        snippets__p__n='''"""N."""
import math
import random

print("nothing that the part needs")
rng = random.Random(0)
first = rng.random()
unused = math.sqrt(4.0)


class Pair:
    def both(self):
        return half(3.0), len(losses)


def half(x):
    return x / 2


def never(x):
    return math.cos(x)


losses = []
losses.append(1)

# %% demo
print("same", Pair().both(), rng.random() > 0)
''',
        docs__linear_algebra__a="[N](../../snippets/p/n.py#demo){ .run }",
    )
    bar = BeautifulSoup(book.html(), "html.parser").select_one(".run-file")
    assert bar.span.text == "n.py, part demo. It needs Pair, rng from above it"
    kept = bar["data-before"]  # the draw before the part moves the generator; `half` is called by the class
    assert [line for line in kept.splitlines() if line and line[0] != " "] == [
        "import random",
        "rng = random.Random(0)",
        "first = rng.random()",
        "class Pair:",
        "def half(x):",
        "losses = []",
        "losses.append(1)",
    ]


def test_a_line_of_code_that_may_be_wrapped_knows_its_indent(book):
    wide = "    return 'a line that is longer than a phone is wide'  # <- here"
    book.write(
        snippets__p__w=f'"""W."""\n\n\ndef f():\n{wide}\n\n\nprint("same", f())\n',
        docs__linear_algebra__a='[W](../../snippets/p/w.py){ .run hl="5" }\n\n```python\n' + wide + "\n```\n",
    )
    code = BeautifulSoup(book.html(), "html.parser").select(".highlight:not(.run-output) code")
    assert [span.text.rstrip("\n") for c in code for span in c.select(".line")] == [wide, wide]
    assert [span["style"] for c in code for span in c.select(".line")] == ["--in:4", "--in:4"]
    assert code[0].select_one(".hll.line") and not code[1].select_one(".hll")
    assert wide + "\n\n\nprint" in code[0].text  # what is copied is the source


def test_the_second_language_stands_in_a_file_of_its_own(book):
    book.write(
        snippets__p__e_numpy='"""E."""\nprint("same", 1)\n',
        snippets__p__e_torch='"""E."""\nprint("same", 2 - 1)\n',
        docs__linear_algebra__a="[E](../../snippets/p/e_numpy.py){ .run }",
    )
    html = book.html()
    assert "listings/p/e_torch.html" in html and "2</span> <span" not in html
    assert "import" not in html and "<main" in Press.at(book.root).figures["listings/p/e_torch.html"]


def test_a_link_that_is_a_formula_has_its_words_as_name(book):
    book.write(docs__linear_algebra__a="[$x^2$](#a), [at $y$](#b)\n")
    html = book.html()
    assert 'aria-label="x²"' in html and html.count("aria-label") == 1


def test_boxes_and_runs_have_addresses_that_stay(book):
    book.write(
        snippets__p__f_numpy='"""F."""\nprint(1)\n\n# %% two\nprint(2)\n',
        docs__linear_algebra__a="/// trap | Of *two* $x$\nA.\n///\n\n/// trap | Of two x\nB.\n///\n\n"
        "```text\n/// trap | In code\n///\n```\n\n"
        "[F](../../snippets/p/f_numpy.py){ .run }\n\n[F](../../snippets/p/f_numpy.py#two){ .run }\n\n"
        "[F](../../snippets/p/f_numpy.py){ .run }\n",
    )
    html = book.html()
    assert book.problems == []
    assert html.count('id="trap-of-two-x"') == html.count('id="trap-of-two-x-2"') == 1 and "trap-in-code" not in html
    assert 'href="#trap-of-two-x-2" title="Link to this trap"' in html
    assert html.count('id="run-f"') == html.count('id="run-f-two"') == 1


def test_a_list_that_does_not_exist_is_a_problem(book):
    book.write(docs__linear_algebra__a="[All](a.md){ .index colours }\n")
    book.html()
    assert len(book.problems) == 1 and 'there is no index "colours"' in book.problems[0]


def test_a_list_follows_the_pages(book):
    book.write(
        docs__linear_algebra__a="# A\n\n[All](a.md){ .index traps }\n",
        docs__linear_algebra__b="# B\n\n/// trap | One of \\(x\\) and $x^2$\nB.\n///\n",
    )
    html = book.html()
    assert book.problems == [] and 'href="../../linear_algebra/b/#trap-one-of-x-and-x-2"' in html and "<math" in html
    book.write(docs__linear_algebra__b="# B\n\n/// trap | Another\nB.\n///\n")
    assert "#trap-another" in book.html()
