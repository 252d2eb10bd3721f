"""Questions: the right answer is read from the run, and a fault is named with its page and line."""

import contextlib
import io
import re

import pytest

from snippets._engine.page import answer_code, question
from snippets._engine.page.press import Press
from snippets._engine.read.book import Book
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Embed, scan
from snippets._engine.run.result import Cell, Result
from tests.conftest import ROOT

PAGE = """---
title: One
---

# One

[Three](../snippets/calculus/three.py){ .run }

/// question | Root
What is the root?
///

/// answer | Root
[Root](../snippets/calculus/three.py "root:"){ .answer }

- `9` is the square.
///
"""
SNIPPET = '"""Three."""\nprint("root:", 3.25)\nprint("v", [2.0, 5.0], "shape", (4, 1), "word yes")\nprint("M", [[1, 2], [3, 4]])\nprint("twice 1 twice 2")\n'
SNIPPET += 'print("A = [[1. 2. 3.]\\n [4. 5. 6.]]", "rag", [[1], [2, 3]])\n'


@pytest.fixture
def book(tmp_path):
    for folder in ("docs", "snippets/calculus", "tests/calculus"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text("nav: [one.md, two.md]\n")
    (tmp_path / "docs/one.md").write_text("# One\n\n[Three](../snippets/calculus/three.py){ .run }\n")
    (tmp_path / "docs/two.md").write_text(PAGE.replace("[Three](../snippets/calculus/three.py){ .run }\n", ""))
    (tmp_path / "snippets/calculus/three.py").write_text(SNIPPET)
    return tmp_path


def right(book):
    """The right answers of the second page, as a new process prints them."""
    press = Press(book)
    assert press.problems == []
    page = press.book.pages["docs/two.md"]
    _, printed = press.print(page.body)
    text = "".join("".join(line) for lines in printed.tokens for line in lines)
    return re.findall(r'data-right="([^"]*)"', text)


def edit(book, old, new):
    file = book / "docs/two.md"
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new))


def test_the_right_answer_is_what_the_run_printed(book):
    assert right(book) == ["3.25"]


def test_an_edit_of_the_snippet_renews_a_page_that_only_asks(book):
    assert right(book) == ["3.25"]
    (book / "snippets/calculus/three.py").write_text(SNIPPET.replace("3.25", "4.5"))
    assert right(book) == ["4.5"]


@pytest.mark.parametrize(
    "label, options, expected",
    [
        ("v", "", "2|5"),
        ("v", " take=2", "5"),
        ("shape", "", "4|1"),
        ("M", "", "1|2|3|4"),
        ("M", " take=3", "3"),
        ("word", " choose", "yes"),
        ("A =", "", "1|2|3|4|5|6"),
    ],
)
def test_vectors_shapes_entries_and_words(book, label, options, expected):
    edit(book, '"root:"){ .answer', f'"{label}"){{ .answer{options}')
    assert right(book) == [expected]


FORMULA = "$$\ny = a^\\top x + c\n\\label{score}\n$$\n\n"
CODE = '"""Half."""\nimport numpy as np\n\n\ndef half(x):\n    """Half of x."""\n    return x / 2\n\n\n'
CHECK = '# %% check\nassert half(4) == 2, "half of 4 is 2"\nprint(half(3))\n'


def formula(book, given):
    file = book / "docs/two.md"
    text = file.read_text().replace("/// question", FORMULA + "/// question")
    file.write_text(text.replace('../snippets/calculus/three.py "root:"', f'#eq-score "{given}"'))
    (book / "docs/one.md").write_text("# One\n\n[Three](../snippets/calculus/three.py){ .run }\n")


def test_the_right_answer_is_what_the_formula_gives(book):
    formula(book, "a = [1, 2], x = [3, 4], c = 0.5")
    press = Press(book)
    press.refresh()
    page = press.book.pages["docs/two.md"]
    _, printed = press.print(page.body)
    text = "".join("".join(line) for lines in printed.tokens for line in lines)
    assert re.findall(r'data-right="([^"]*)"', text) == ["11.5"] and '<a class="eqref" href="#eq-score">' in text


@pytest.mark.parametrize(
    "given, said",
    [
        ("a = [1, 2], x = [3, 4]", "no side of it has a value"),
        ("a = [1, 2], x = [3, 4], c = 1, y = 12", "nothing is asked for"),
        ("a = [1, 2], x = [3, 4], c = 1, z = 1", "does not mention z"),
        ("a = [1, 2], x = [3, 4, 5], c = 1", "no side of it has a value"),
        ("a = one", "gives no value"),
    ],
)
def test_values_that_a_formula_cannot_use_are_named(book, given, said):
    formula(book, given)
    found = [p for p in Press(book).problems if "quote a value" in p.message]
    assert [said in p.message for p in found] == [True], found


@pytest.mark.parametrize(
    "source, part, said",
    [
        (CODE + CHECK, "half", ""),
        (CODE + CHECK, "double", "name a function"),
        (CODE, "half", "needs a cell '# %% check'"),
        (CODE + CHECK.replace(', "half of 4 is 2"', ""), "half", "with a hint"),
    ],
)
def test_a_piece_of_code_is_given_without_its_body_and_judged_by_the_cell_check(book, source, part, said):
    (book / "snippets/calculus/half.py").write_text(source)
    edit(book, 'three.py "root:"){ .answer', f"half.py#{part}){{ .answer code")
    found = [p.message for p in Press(book).problems]
    assert [said in m for m in found] == [True] * bool(said), found
    if not said:
        task = answer_code.task(source, part, "half.py")
        assert task.given == 'import numpy as np\n\n\ndef half(x):\n    """Half of x."""\n    ...'
        assert task.check == CHECK.removeprefix("# %% check\n").rstrip()


@pytest.mark.parametrize(
    "old, new, line, said",
    [
        ("root:", "stem:", 13, 'behind "stem:"'),
        ("root:", "twice", 13, "prints it 2 times"),
        ("root:", "word", 13, "which is no number"),
        ("root:", "rag", 13, "not of one length"),
        ("three.py", "four.py", 13, "is shown on no page"),
        (".answer }", ".answer take=2 }", 13, "take=2: 1 stand"),
        (".answer }", ".answer tke=2 }", 13, '"tke=2" is not an option'),
        ("`9`", "`3.26`", 15, "counts as right"),
        ("`9`", "`nine`", 15, "is no number"),
        ("[Root]", "[$r$]", 13, "without formulas"),
    ],
)
def test_a_fault_is_named_with_page_and_line(book, old, new, line, said):
    edit(book, old, new)
    found = [p for p in Press(book).problems if p.page == "docs/two.md"]
    assert [(p.line, said in p.message) for p in found] == [(line, True)], found


def test_every_question_of_the_book_is_followed_by_an_answer_of_its_title():
    for file in sorted(ROOT.glob("docs/*/*.md")):
        text = file.read_text(encoding="utf-8")
        asked = re.findall(r"^/// question \| (.*)\n(?:(?!///).*\n)*///\n\n/// answer \| \1\n\[.*\.answer", text, re.M)
        assert len(asked) == text.count("\n/// question") == text.count("\n/// answer"), file
        assert len(set(asked)) == len(asked), f"{file}: two questions of one title share what is kept"


class Golden:
    """What the snippets print, from the files that their own tests hold them to."""

    root = ROOT

    def __init__(self):
        self.book, self.results = Book(ROOT), self

    @staticmethod
    def get(path):
        part, name = path.split("/")[1:]
        name = re.sub(r"(_numpy|_torch)?\.py$", "", name)
        text = (ROOT / "tests" / "golden" / part / f"{name}.txt").read_text(encoding="utf-8")
        return Result(path, (Cell("", text),))


def test_every_piece_of_code_passes_its_check_and_the_empty_one_gets_a_hint():
    asked = [
        (file, token)
        for file in sorted(ROOT.glob("docs/*/*.md"))
        for token in scan(file.read_text(encoding="utf-8"))
        if isinstance(token, Embed) and token.kind == "answer" and "code" in token.options.split()
    ]
    assert asked
    for file, token in asked:
        path = (file.parent / token.target).resolve()
        task = answer_code.task(path.read_text(encoding="utf-8"), token.part, path.name)
        imports = task.given.partition("\n\n\n")[0]
        with contextlib.redirect_stdout(io.StringIO()):
            exec(f"{imports}\n{task.solution}\n{task.check}", {})
            with pytest.raises(AssertionError, match="."):
                exec(f"{task.given}\n{task.check}", {})


def test_every_answer_of_the_book_is_printed_by_its_snippet():
    count, golden = 0, Golden()
    for file in sorted(ROOT.glob("docs/*/*.md")):
        body = file.read_text(encoding="utf-8")
        tokens = tuple(scan(body))
        page = Page(file.relative_to(ROOT).as_posix(), "", body, 0, tokens)
        for token in tokens:
            if isinstance(token, Embed) and token.kind == "answer":
                printed = "".join("".join(line) for line in question.lines(golden, page, token))
                assert 'data-right="' in printed or 'data-given="' in printed
                count += 1
    assert count >= 8
