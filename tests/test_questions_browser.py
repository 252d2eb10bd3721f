"""The book's questions in a real browser: wrong answers get their reply, right ones open the fold and are kept."""

import json
import re
import sys
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from snippets._engine.take.__main__ import main as take
from snippets._engine.take.bundle import bundle
from snippets._engine.take.pdf import book, print_book
from tests.conftest import ROOT
from tests.served import POLICY, served, violations
from tests.small_book import PROJECTION, build, run_lines

pytestmark = pytest.mark.browser
BOXES = re.compile(r"^/// question.*?^///$\n\n^/// answer.*?^///$", re.M | re.S)
# title: a wrong answer and words of its reply, a right answer as a reader writes it
ASKED = {
    "How likely are you ill?": ("90 %", "is the sensitivity", "0.27"),
    "Positive twice": ("6.6122", "are the odds", "87 %"),
    "Shapes before you look": ("(1000, 1000)", "full form", "(1000, 3)"),
    "Three times the map": ("6, 15", "eigenvalues of", "[8, 125]"),
    "One long step": ("2", "three times as long", "0"),
    "Three of three": ("0,8", "Beta(2, 2) makes of it", "3/3"),
    "Columns that change places": ("0 2; 3 0", "entry by entry", "[[2, 1], [4, 3]]"),
    "A shadow by hand": ("8.94, 4.47", "divides by", "[2, 1]"),
}
CHOSEN = "The sum of two eigenvectors"
MAP = "# Calculus\n\n| Chapter | Question |\n|---|---|\n| [Asked](asked.md) | What do you know? |\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A site with the questions of the chapters on one page, and the snippets that answer them."""
    chapters = "\n".join(f.read_text(encoding="utf-8") for f in sorted(ROOT.glob("docs/*/*.md")))
    boxes = [b for b in BOXES.findall(chapters) if b.splitlines()[0].partition("| ")[2] in (*ASKED, CHOSEN)]
    assert len(boxes) == len(ASKED) + 1
    files = dict.fromkeys(re.findall(r"\.\./\.\./(snippets/\S+)", "\n".join(boxes)))
    lines = run_lines()
    runs = [lines[file][0] for file in files]
    formula = next(f for f in re.findall(r"^\$\$\n.*?^\$\$$", chapters, re.M | re.S) if "label{projection}" in f)
    text = "\n\n".join(["---\ntitle: Asked\ngiven_numbers: [49]\n---\n\n# Asked", *boxes, formula, *runs]) + "\n"
    away = (ROOT / "docs/take.md").read_text(encoding="utf-8")
    pages = {"calculus/index.md": MAP, "calculus/asked.md": text, "take.md": away}
    return build(tmp_path_factory.mktemp("asked"), pages, files, {"calculus/test_asked.py": PROJECTION})


@pytest.fixture(scope="module")
def asked(made):
    with served(made, POLICY, kept=True) as address:
        yield address + "calculus/asked/"


def box(page, title):
    return page.locator(".question", has=page.locator(".admonition-title", has_text=title))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_wrong_and_right_answers(asked, tab, scheme):
    page = tab(color_scheme=scheme, viewport={"width": 390, "height": 900})
    page.goto(asked)
    for title, (wrong, said, right) in ASKED.items():
        question = box(page, title)
        fold = question.locator("xpath=following-sibling::details[1]")
        field, reply = question.locator("input"), question.get_by_role("status")
        field.fill("nonsense")
        field.press("Enter")
        assert "Not read." in reply.inner_text()
        field.fill(wrong)
        field.press("Enter")
        assert said in reply.inner_text() and reply.inner_text().startswith("Not quite."), title
        assert fold.get_attribute("open") is None
        field.fill(right)
        field.press("Enter")
        assert reply.inner_text().startswith("Right."), title
        assert fold.get_attribute("open") is not None
    choice = box(page, CHOSEN)
    for word, begins in [("True", "Not quite."), ("False", "Right.")]:
        choice.get_by_label(word, exact=True).check()
        choice.get_by_role("button", name="Check").click()
        assert choice.get_by_role("status").inner_text().startswith(begins)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert violations(page) == []


def test_what_was_answered_is_kept_until_it_is_forgotten(asked, tab):
    page = tab()
    page.goto(asked)
    question = box(page, "Three of three")
    assert not question.locator(".question-known").is_visible()
    question.locator("input").fill("1")
    question.get_by_role("button", name="Check").click()
    page.reload()
    assert question.locator(".question-known").is_visible()
    page.goto(asked + "../")
    assert page.locator("td .question-known").inner_text() == f"1 of {len(ASKED) + 1}"
    assert violations(page) == []
    with page.expect_download() as download:
        page.get_by_role("button", name="Download as a file").click()
    saved = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))
    assert saved == {"calculus/asked/": {"title": "Asked", "of": len(ASKED) + 1, "right": ["Three of three"]}}
    page.get_by_role("button", name="Forget all my answers").click()
    assert page.evaluate("localStorage.getItem('book-questions')") is None
    assert page.locator("td .question-known").count() == 0
    page.goto(asked)
    assert not question.locator(".question-known").is_visible()


def test_without_scripts_the_answer_is_a_fold(asked, tab):
    page = tab(java_script_enabled=False)
    page.goto(asked)
    fold = page.locator("details.answer").first
    assert page.locator(".question-form").count() == 0 and not fold.locator(".answer-right").is_visible()
    fold.locator("summary").click()
    assert fold.locator(".answer-right").is_visible()


def test_a_part_works_from_disk_without_a_network(made, browser, tmp_path):
    assert bundle(made, "calculus", "Calculus", tmp_path / "calculus.zip") == 3  # the map, the chapter, its formula
    with zipfile.ZipFile(tmp_path / "calculus.zip") as archive:
        archive.extractall(tmp_path)
    page = browser.new_context(offline=True).new_page()
    page.goto((tmp_path / "index.html").as_uri())
    page.wait_for_url("**/calculus/index.html")
    page.locator("article a", has_text="Asked").click()
    page.wait_for_url("**/calculus/asked/index.html")
    question = box(page, "Three of three")
    question.locator("input").fill("1")
    question.locator("input").press("Enter")
    assert question.get_by_role("status").inner_text().startswith("Right.")
    assert page.locator(".fetched").count() == 0 and page.locator(".highlight pre").count() > 3
    assert page.locator("a[href]").count() == page.locator("a[href^='#'], a[href*='.']").count()  # files, not folders
    page.locator(".equation > .mark").click()
    page.wait_for_url("**/formulas/projection/index.html")
    page.context.close()


def test_a_chapter_offers_its_notebook_and_says_how_it_is_cited(made, asked, tab):
    page = tab()
    page.goto(asked)
    assert page.request.get(page.get_by_role("link", name="This chapter as a notebook").evaluate("a => a.href")).ok
    page.get_by_text("Cite this page").click()
    assert "title = {Asked}" in page.locator(".cite code").inner_text()
    assert re.search(r"note = \{Chapter \d\.1 of Mathematics That Runs\}", page.locator(".cite code").inner_text())
    assert page.get_by_role("link", name="Open in Colab").count() == 0  # no repository is configured
    page.get_by_role("link", name="The book to take away").click()
    assert "python -m snippets._engine take SITE" in page.locator(".take-list").inner_text()


def test_the_command_puts_what_it_makes_on_the_page_that_lists_it(made, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["take", str(made), "--only", "zip"])
    assert take() == 0 and "calculus.zip: 3 pages" in capsys.readouterr().out
    listed = (made / "take" / "index.html").read_text(encoding="utf-8")
    assert '<a download href="calculus.zip">Calculus, 3 pages</a>' in listed and "was built without" not in listed
    monkeypatch.setattr(sys, "argv", ["take", str(made / "calculus")])
    with pytest.raises(SystemExit):
        take()
    assert "build it first" in capsys.readouterr().err


def test_the_book_is_one_pdf_whose_links_lead_to_its_own_places(made, browser, tmp_path):
    order = ["calculus/index.html", "calculus/asked/index.html"]
    text = book(made, order)
    names = set(re.findall(r'\bid="([^"]+)"', text))
    there = set(
        re.findall(r'\bid="([^"]+)"', "".join((made / address).read_text(encoding="utf-8") for address in order))
    )
    lost = {link for link in re.findall(r'href="#([^"]*)"', text) if link not in names}
    assert {link for link in lost if link.partition("--")[2] in there or "--" not in link} == set()
    assert "only-dark" not in text and text.count("<details") == text.count("<details open") > 8
    assert re.search(r'<a href="#calculus-asked" data-chapter="\d\.1">Asked</a>', text)
    pages, size = print_book(made, order, tmp_path / "book.pdf", browser)
    printed = [page.extract_text() for page in PdfReader(tmp_path / "book.pdf").pages]
    for title in ("Calculus", "Asked"):  # the contents say the page that has this heading
        (at,) = re.findall(rf"(?m){title}\s+(\d+)$", printed[1])
        assert title in printed[int(at) - 1].splitlines()[0] and printed[int(at) - 1].rstrip().endswith(at)
    assert pages > 4 and size > 10_000 and (tmp_path / "book.pdf").read_bytes().startswith(b"%PDF")
    assert not list(made.glob(".print-*"))
