"""The book's questions in a real browser: wrong answers get their reply, right ones open the fold and are kept."""

import re
import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.served import POLICY, served, violations

pytestmark = pytest.mark.browser
PAGES = {
    "linear_algebra": ["svd_in_code", "eigenvalues"],
    "probability": ["medical_test", "likelihood"],
    "calculus": ["gradient_descent"],
}
BOXES = re.compile(r"^/// question.*?^///$\n\n^/// answer.*?^///$", re.M | re.S)
# title: a wrong answer and words of its reply, a right answer as a reader writes it
ASKED = {
    "How likely are you ill?": ("90 %", "is the sensitivity", "0.27"),
    "Positive twice": ("6.6122", "are the odds", "87 %"),
    "Shapes before you look": ("(1000, 1000)", "full form", "(1000, 3)"),
    "Three times the map": ("6, 15", "eigenvalues of", "[8, 125]"),
    "One long step": ("2", "three times as long", "0"),
    "Three of three": ("0,8", "what a prior makes of it", "3/3"),
}


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    """A site with the questions of the chapters on one page, and the snippets that answer them."""
    root = tmp_path_factory.mktemp("asked")
    shutil.copytree(ROOT / "snippets/_engine", root / "snippets/_engine", ignore=shutil.ignore_patterns("__pycache__"))
    for folder in ("_theme", "assets"):
        shutil.copytree(ROOT / "docs" / folder, root / "docs" / folder)
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    config = re.sub(r"^nav:\n(?: .*\n)+", "nav: [index.md, calculus/asked.md]\n", config, flags=re.M)
    config = re.sub(r"^  - redirects:.*\n(?:    .*\n)+", "", config, flags=re.M)
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    (root / "docs/index.md").write_text("# Home\n")
    chapters = [
        (ROOT / f"docs/{part}/{name}.md").read_text(encoding="utf-8") for part, names in PAGES.items() for name in names
    ]
    boxes = [box for text in chapters for box in BOXES.findall(text)]
    files = dict.fromkeys(re.findall(r"\.\./\.\./(snippets/\S+)", "\n".join(boxes)))
    for file in files:
        (root / file).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / file, root / file)
    lines = [l for text in chapters for l in text.splitlines() if re.match(r"\[.*\.run\b.*\}$", l)]
    runs = [next(l for l in lines if file in l) for file in files]
    (root / "docs/calculus").mkdir()
    (root / "docs/calculus/asked.md").write_text("\n\n".join(["# Asked", *boxes, *runs]) + "\n", encoding="utf-8")
    (root / "tests").mkdir()
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=400)
    assert (root / "site/calculus/asked/index.html").is_file(), done.stderr
    with served(root / "site", POLICY) as address:
        yield address + "calculus/asked/"


def box(page, title):
    return page.locator(".question", has=page.locator(".admonition-title", has_text=title))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_wrong_and_right_answers(asked, browser, scheme):
    page = browser.new_context(color_scheme=scheme, viewport={"width": 390, "height": 900}).new_page()
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
    choice = box(page, "The sum of two eigenvectors")
    for word, begins in [("True", "Not quite."), ("False", "Right.")]:
        choice.get_by_label(word, exact=True).check()
        choice.get_by_role("button", name="Check").click()
        assert choice.get_by_role("status").inner_text().startswith(begins)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert violations(page) == []
    page.context.close()


def test_what_was_answered_is_kept_until_it_is_forgotten(asked, browser):
    page = browser.new_context().new_page()
    page.goto(asked)
    question = box(page, "Three of three")
    assert not question.locator(".question-known").is_visible()
    question.locator("input").fill("1")
    question.get_by_role("button", name="Check").click()
    page.reload()
    assert question.locator(".question-known").is_visible()
    question.get_by_role("button", name="Forget all my answers").click()
    assert page.evaluate("localStorage.getItem('book-questions')") is None
    page.reload()
    assert not question.locator(".question-known").is_visible()
    page.context.close()


def test_without_scripts_the_answer_is_a_fold(asked, browser):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(asked)
    fold = page.locator("details.answer").first
    assert page.locator(".question-form").count() == 0 and not fold.locator(".answer-right").is_visible()
    fold.locator("summary").click()
    assert fold.locator(".answer-right").is_visible()
    page.context.close()
