"""The labs: executed, printed like chapters, light, in both schemes, to download, their tasks judged as they say."""

import ast
import contextlib
import functools
import gzip
import io
import re

import nbformat
import pytest
from bs4 import BeautifulSoup

from snippets._engine.formula.sums import sums
from snippets._engine.page.labs import Labs
from snippets._engine.read import lab_cells
from snippets._engine.read.numbers import agrees, printed, said
from snippets._engine.run import golden
from tests.conftest import ROOT
from tests.lab_answers import ANSWERS

FILES = {f.stem: f.read_text(encoding="utf-8") for f in sorted(ROOT.glob("docs/labs/*.py"))}
every_lab = pytest.mark.parametrize("name", FILES)
with_tasks = pytest.mark.parametrize("name", [name for name, text in FILES.items() if "\n# %% task=" in text])


@pytest.fixture(scope="session")
def labs(press):
    return {lab.name: lab for lab in Labs(press.root, press.preview, press.guest).labs.values()}


def outputs(cells):
    """The text that the cells printed, one block a cell."""
    return [
        "".join(o.get("text", o.get("data", {}).get("text/plain", "")))
        if isinstance(o.get("text", ""), str)
        else "".join(o["text"])
        for c in cells
        for o in c.get("outputs", ())
        if "image/svg+xml" not in o.get("data", {})
    ]


@every_lab
def test_a_lab_runs_without_a_problem(labs, name):
    assert [str(p) for p in labs[name].problems] == []


@every_lab
def test_a_lab_prints_what_it_printed_before(labs, name, request):
    printed = "".join(t if t.endswith("\n") else t + "\n" for t in outputs(labs[name].executed))
    file = ROOT / "tests" / "golden" / "labs" / f"{name}.txt"
    if request.config.getoption("--update"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(printed, encoding="utf-8")
    assert file.is_file(), f"{file.name} is missing; write it with --update, then read it"
    assert golden.difference(file.read_text(encoding="utf-8"), printed) == ""


# Data, and what a picture shows of a formula: 0.64 is 1 - 0.95^20, the iris has 150 flowers.
DATA = {
    "ab_testing": {"98", "0.64"},
    "coin_to_classifier": {"95", "0.060"},
    "gradient_checking": {"150"},
    "optimizers_in_use": {"569"},
}
MARKDOWN = re.compile(r"^# %% \[markdown\]\n((?:#.*\n?)*)", re.MULTILINE)


def spoken(text: str) -> list[str]:
    """What a lab says in words: its running text, its captions and the words for those who do not see a picture."""
    return [*MARKDOWN.findall(text), *re.findall(r'(?:alt|caption|task)="([^"]*)"', text)]


def unheld(name: str, text: str) -> list[str]:
    """The numbers of two digits or more that a lab says, and neither prints nor computes."""
    outputs = list(printed((ROOT / "tests" / "golden" / "labs" / f"{name}.txt").read_text(encoding="utf-8")))
    code = "\n".join(line.partition("#")[0] for line in text.split("\n"))
    literals = {abs(n.value) for n in printed(code)}
    found = []
    for piece in spoken(text):
        done = [d for m in re.finditer(r"\$([^$]+)\$", piece) for d in sums(m[1])]
        assert [d.wrong for d in done if d.wrong] == []
        right = {abs(n.value) for d in done for n in (*said(d.left, math=True), *said(d.right, math=True))}
        for n in said(piece):
            if n.digits > 1 and abs(n.value) not in literals | right and not any(agrees(n, o) for o in outputs):
                found.append(n.text.strip())
    return found


@every_lab
def test_the_numbers_of_a_lab_are_printed_or_computed_by_it(name):
    assert set(unheld(name, FILES[name])) == DATA.get(name, set())


def test_a_wrong_number_in_a_lab_is_seen():
    for name, right, wrong in [
        ("coin_to_classifier", "all of them between 0.999", "all of them between 0.989"),
        ("coin_to_classifier", "narrow after 200", "narrow after 240"),
        ("digits_pca", "a vector with 64 entries", "a vector with 46 entries"),
    ]:
        assert right in FILES[name]
        assert len(unheld(name, FILES[name].replace(right, wrong, 1))) == len(unheld(name, FILES[name])) + 1


@every_lab
def test_the_page_of_a_lab_is_light_and_looks_like_a_chapter(site, name):
    html = (site / "labs" / name / "index.html").read_bytes()
    assert len(gzip.compress(html)) <= 60_000
    page = BeautifulSoup(html, "html.parser")
    article = page.find("article")
    assert not article.find_all(["style", "script"])
    assert article.select(".highlight pre") and article.select(".run-output")
    for picture in article.find_all("figure"):
        assert [set(a["class"]) for a in picture.find_all("a")] == [{"only-light"}, {"only-dark"}]
    assert "$" not in "".join(p.get_text() for p in article.find_all("p"))


@every_lab
def test_the_notebook_to_download_is_valid_and_was_executed(site, name):
    text = (site / "labs" / f"{name}.ipynb").read_text(encoding="utf-8")
    code = _code_of(text)
    assert [c.execution_count for c in code] == list(range(1, len(code) + 1))
    assert any(c.outputs for c in code)
    assert not any(o.output_type == "error" for c in code for o in c.outputs)


@with_tasks
def test_the_notebook_to_work_on_stops_at_the_first_task_with_its_hint(labs, press, name, tmp_path, monkeypatch):
    """As somebody runs it who has filled in nothing, in this process: every build runs the one with the solutions in a
    kernel, to its end, and to start a kernel takes longer than these cells."""
    text = labs[name].downloads(press.book)[f"labs/{name}-exercise.ipynb"]
    code = _code_of(text)
    assert not any(c.outputs or c.execution_count for c in code)
    solutions = [c["source"] for c in labs[name].executed if "task" in c["metadata"]]
    assert not set(solutions) & {c.source for c in code}, "a solution is left in the notebook to work on"
    first = next(c["source"] for c in labs[name].executed if "check" in c["metadata"])
    monkeypatch.chdir(tmp_path)
    scope = {"__name__": "__main__"}
    with pytest.raises(AssertionError) as error:
        for ran in code:
            _run(name, ran.source, scope)
    assert ran.source == first and _is_hint(str(error.value), first)


@with_tasks
def test_every_task_refuses_what_is_wrong_with_a_hint_and_takes_what_is_right(name):
    """Each task as given, then with the answers of tests/lab_answers.py, after the solutions of those before it."""
    here, left = {"__name__": "__main__"}, dict(ANSWERS[name])
    cells = lab_cells.solved(FILES[name]).cells
    code = [c for c in cells if c.cell_type == "code"]

    run = functools.partial(_run, name)
    for cell, following in zip(code, [*code[1:], None], strict=True):
        if title := cell.metadata.get("task"):
            answers = left.pop(title)
            assert sum(bool(hint) for _, hint in answers) >= 2 and any(not hint for _, hint in answers), title
            for answer, hint in [(cell.metadata["given"], None), *answers]:
                scope = dict(here)
                run(_filled(cell.metadata["given"], answer), scope)
                if hint == "":
                    run(following.source, scope)
                    continue
                with pytest.raises(AssertionError) as error:
                    run(following.source, scope)
                assert _is_hint(str(error.value), following.source), (title, answer, str(error.value))
                assert hint is None or hint in str(error.value), (title, answer)
        run(cell.source, here)
    assert not left, "answers to tasks that the lab does not have"


@with_tasks
def test_a_lab_fits_the_page(name):
    assert not [n for n, line in enumerate(FILES[name].split("\n"), 1) if len(line) > 88 and not line.startswith("#")]


def _run(name, source, scope):
    """Run a cell of a lab in this process."""
    import matplotlib

    matplotlib.use("agg")
    import matplotlib.pyplot as plt

    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(source, name, "exec"), scope)
    plt.close("all")


def _code_of(text):
    found = nbformat.reads(text, as_version=4)
    nbformat.validate(found)
    words = "".join(c.source for c in found.cells if c.cell_type == "markdown")
    assert "\\eqref" not in words and ".md" not in words and str(ROOT) not in text
    return [c for c in found.cells if c.cell_type == "code"]


def _filled(given, answer):
    """The text of a cell whose blanks hold the answer."""
    fills = iter(answer if isinstance(answer, list) else ())
    return lab_cells.BLANK.sub(lambda _: next(fills), given) if isinstance(answer, list) else answer


def _is_hint(said, check):
    """Whether it is the message of one of the asserts of a check."""
    hints = [node.msg for node in ast.walk(ast.parse(check)) if isinstance(node, ast.Assert)]
    parts = [hint.values if isinstance(hint, ast.JoinedStr) else [hint] for hint in hints]
    patterns = ["".join(re.escape(p.value) if isinstance(p, ast.Constant) else ".*" for p in one) for one in parts]
    return any(re.fullmatch(pattern, said) for pattern in patterns)
