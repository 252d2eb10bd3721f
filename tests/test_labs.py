"""The labs: executed, printed like chapters, light, in both schemes, and to download with their outputs."""

import gzip
import json

import nbformat
import pytest
from bs4 import BeautifulSoup

from snippets._engine.page.lab import Labs
from snippets._engine.run import golden
from tests.conftest import ROOT

NAMES = [f.stem for f in sorted(ROOT.glob("docs/labs/*.py"))]
pytestmark = pytest.mark.parametrize("name", NAMES)


@pytest.fixture(scope="session")
def labs(press):
    return {lab.name: lab for lab in Labs(press).labs.values()}


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


def test_a_lab_runs_without_a_problem(labs, name):
    assert [str(p) for p in labs[name].problems] == []


def test_a_lab_prints_what_it_printed_before(labs, name, request):
    printed = "".join(t if t.endswith("\n") else t + "\n" for t in outputs(labs[name].executed))
    file = ROOT / "tests" / "golden" / "labs" / f"{name}.txt"
    if request.config.getoption("--update"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(printed, encoding="utf-8")
    assert file.is_file(), f"{file.name} is missing; write it with --update, then read it"
    assert golden.difference(file.read_text(encoding="utf-8"), printed) == ""


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


def test_the_notebook_to_download_is_valid_and_was_executed(site, name):
    text = (site / "labs" / f"{name}.ipynb").read_text(encoding="utf-8")
    notebook = nbformat.reads(text, as_version=4)
    nbformat.validate(notebook)
    code = [c for c in notebook.cells if c.cell_type == "code"]
    assert [c.execution_count for c in code] == list(range(1, len(code) + 1))
    assert any(c.outputs for c in code)
    assert not any(o.output_type == "error" for c in code for o in c.outputs)
    words = "".join(c.source for c in notebook.cells if c.cell_type == "markdown")
    assert "\\eqref" not in words and ".md" not in words
    assert str(ROOT) not in json.dumps(notebook)
