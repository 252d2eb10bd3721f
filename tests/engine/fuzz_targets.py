"""What reads the text of strangers, one function each: it takes any text, and raises only what must never happen.

`test_faults_fuzz.py` hands them what Hypothesis thinks of, in seconds; `tests/fuzz.py` hands them what Atheris does.
"""

import tempfile
from functools import cache
from pathlib import Path

import markdown
from bs4 import BeautifulSoup

from snippets._engine.check.record import Record, Verdict
from snippets._engine.extension import PressExtension
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.parse import parse
from snippets._engine.page import answer_value, question
from snippets._engine.page.kept import Kept
from snippets._engine.page.lab import Lab
from snippets._engine.page.press import Press
from snippets._engine.read.book import Book
from snippets._engine.read.cells import cells
from snippets._engine.read.cut import Shown
from snippets._engine.read.embed import target
from snippets._engine.read.options import EmbedError, Options
from snippets._engine.read.page_tokens import Embed, front_matter, leftovers, scan
from snippets._engine.run import figure
from snippets._engine.run.harmless import unsafe
from snippets._engine.run.result import DAMAGED, Cell, Result
from snippets._engine.run.store import Store
from snippets._engine.run.visible import visible
from snippets._engine.typeset.mathml import MathError, mathml

RUN = "snippets/linear_algebra/a.py"
EXTENSIONS = ["attr_list", "md_in_html", "tables", "toc", "pymdownx.superfences", "pymdownx.highlight"]


@cache
def folder() -> Path:
    """A book of one page, which is written anew each time."""
    root = Path(tempfile.mkdtemp(prefix="fuzz-"))
    for path, text in {
        "mkdocs.yml": "nav:\n  - linear_algebra/a.md\n",
        "docs/linear_algebra/a.md": "# A\n",
        "docs/labs/a.py": "# %%\n",
        RUN: '"""A."""\nprint("here")\n',
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return root


def page(text: str) -> None:
    """The scanner, the front matter, labels and leftovers: problems have a line of the page."""
    list(leftovers(text))
    for token in scan(text):
        assert 0 <= token.start < token.end <= len(text) and 1 <= token.line <= text.count("\n") + 1
    front_matter(text)
    (folder() / "docs/linear_algebra/a.md").write_bytes(text.encode("utf-8", "surrogatepass"))
    book = Book(folder())
    for problem in book.problems:
        assert problem.line >= 1 and str(problem)


def options(text: str) -> None:
    """What stands in the braces of a link, and where the link leads."""
    try:
        found = Options.read(text)
        assert 0 < found.seconds <= 600
        found.check("a\nb")
    except EmbedError:
        pass
    for place in (text, f"../../snippets/{text}"):
        try:
            path = target(Embed(0, 1, 1, "", place, None, "", "", "", "run"), "docs/linear_algebra/a.md")
            assert path.startswith("snippets/") and ".." not in path.split("/")
        except EmbedError:
            pass


def source(text: str) -> None:
    """A snippet's cells: each statement lies in one, or it is an error of a kind that a run reports."""
    try:
        found = cells(text)
        Shown.of(text, None, {})
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # the last two are the parser's own
        return
    assert all(a.last < b.first for a, b in zip(found, found[1:], strict=False))


def entry(text: str) -> None:
    """The cache: a result, a verdict and a page that are no such thing are none."""
    try:
        Result.from_json(text)
    except DAMAGED:
        pass
    cache, kept = folder() / ".cache", Kept(folder() / ".cache/pages")
    for file in (cache / "checks.json", cache / "checks.added", cache / "pages/print-a.json"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert Record(cache / "checks.json", Verdict, ours=True).load() == {}
    assert kept.load("print", "a") is None
    for value in Record(cache / "checks.json", Verdict).load().values():
        assert isinstance(value.passed, bool) and isinstance(value.files, dict)


def drawing(text: str) -> None:
    """A figure: what passes as a drawing still is one in both palettes."""
    head = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    for svg in (text, f'<svg {head} width="9pt" height="9pt">{text}</svg>', f'<svg {head} width="9pt" {text}</svg>'):
        if unsafe(svg):
            continue
        for node in BeautifulSoup(svg, "html.parser").find_all(True):  # as a browser takes it that does not insist
            assert node.name.rpartition(":")[2] != "script" and not any(key.startswith("on") for key in node.attrs), svg
        figure.size(svg)
        for painted in figure.themed(svg):
            assert not unsafe(painted)


def lab(text: str) -> None:
    """A lab: a notebook, or a problem at a line."""
    (folder() / "docs/labs/a.py").write_bytes(text.encode("utf-8", "surrogatepass"))
    found = Lab(folder(), "docs/labs/a.py")
    notebook = found.load()
    assert notebook is not None or found.problems or not found.source
    assert isinstance(found.head, str)
    for problem in found.problems:
        assert problem.line >= 1 and str(problem)


def answer(text: str) -> None:
    """A question's answer: what is printed, its label, its options, the wrong answers."""
    printed, _, rest = text.partition("\n")
    for label in (rest[:3], printed[:2], "="):
        try:
            right = question.printed(printed, label, RUN)
            numbers = all(question.re.fullmatch(question.NUMBER, word) for word in right.entries)
            assert len(right.entries) % right.rows == 0 and str(right)
            for line, wrong in question._wrong(rest):
                question._refuse_right(wrong, line, right, numbers, not numbers)
        except EmbedError:
            pass
    try:
        question._options(text)
    except EmbedError:
        pass
    for given in (text, f"a = {text}"):
        try:
            answer_value._given(given)
        except EmbedError:
            pass


def latex(text: str) -> None:
    """A formula: set and read, or refused with a reason."""
    try:
        assert "<math" in mathml(text, True)
    except MathError:
        pass
    try:
        parse(text)
    except FormulaError as error:
        assert str(error)


def printed(text: str) -> None:
    """What a run prints is shown letter by letter, and is never HTML, Markdown, a formula or a link."""
    shown = visible(text.replace("\r\n", "\n"))
    root = folder()
    press = Press._all.get(root.resolve()) or Press(root, _Said(root))
    Press._all[root.resolve()] = press
    press.store.text = shown
    press.forget()
    body = f"# A\n\n[Run](../../{RUN}){{ .run }}\n"
    (root / "docs/linear_algebra/a.md").write_text(body)
    html = markdown.Markdown(extensions=[*EXTENSIONS, PressExtension(root=str(root))]).convert(body)
    problems = [p.message for p in press.problems if p.page.endswith("a.md")]
    if any("fit on a phone" in problem for problem in problems):
        return
    assert not problems, problems
    found = BeautifulSoup(html, "html.parser").select_one(".run-output code")
    if not shown.strip():
        assert found is None
    else:
        assert found is not None and not found.find_all(True)
        assert found.get_text() == shown.rstrip("\n"), (found.get_text(), shown)


class _Said(Store):
    """Its one run has printed `text`."""

    text = ""

    def known(self, wanted):
        return {path: Result(path, (Cell("", self.text),)) for path in wanted}


TARGETS = {f.__name__: f for f in (page, options, source, entry, drawing, lab, answer, latex, printed)}
