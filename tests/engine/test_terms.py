"""A term of a definition box leads to its box from where another chapter uses it first."""

import xml.etree.ElementTree as etree

import pytest

from snippets._engine.page import terms
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import scan

HOME = """/// definition | Basis and dimension
A **basis** of a subspace is a list; its number is the **dimension**.
**Axiom.** The *span* is no term, and $x$ is none.
///

/// definition | Density
The **probability density function** (PDF), or **joint density**.
///

/// definition | Axes
The **principal axes** of a **singular matrix**.
///

/// theorem | Bold
Here **nothing** is defined.
///
"""


def page(path: str, body: str) -> Page:
    return Page(f"docs/{path}.md", "", body, 0, tuple(scan(body)))


@pytest.fixture
def known():
    return terms._of(page("one/home", HOME))


def linked(html: str, known, path: str = "two/other", body: str = "") -> str:
    root = etree.fromstring(f"<div>{html}</div>")
    terms.link(root, page(path, body), known)
    return etree.tostring(root, encoding="unicode").removeprefix("<div>").removesuffix("</div>")


def to(words: str, box: str, path: str = "../one/home.md") -> str:
    return f'<a class="term" href="{path}#definition-{box}">{words}</a>'


def test_terms_are_the_bold_words_and_abbreviations_of_definitions(known):
    assert [t.words for t in known] == [
        "basis", "dimension", "probability density function", "joint density", "PDF", "principal axes", "singular matrix"
    ]  # fmt: skip
    assert {t.anchor for t in known} == {"definition-basis-and-dimension", "definition-density", "definition-axes"}


def test_each_box_is_led_to_once_from_the_first_use(known):
    html = linked("<p>A basis, then another basis <em>and a PDF</em> and a dimension</p><p>the basis</p>", known)
    assert html == (
        f"<p>A {to('basis', 'basis-and-dimension')}, then another basis <em>and a {to('PDF', 'density')}</em> "
        "and a dimension</p><p>the basis</p>"
    )


@pytest.mark.parametrize(
    "words, box",
    [("bases", "basis-and-dimension"), ("Dimensions", "basis-and-dimension"), ("principal axis", "axes"),
     ("singular matrices", "axes"), ("joint densities", "density"), ("joint\ndensity", "density")],
)  # fmt: skip
def test_a_term_is_found_as_many_and_at_the_beginning_of_a_sentence(known, words, box):
    assert linked(f"<ul><li>{words} x</li></ul>", known) == f"<ul><li>{to(words, box)} x</li></ul>"


@pytest.mark.parametrize(
    "html",
    ["<h2>basis</h2>", "<p><code>basis</code></p>", '<p><a href="x">a basis</a></p>', "<p><strong>basis</strong></p>",
     "<p>basisless, sub-basis, basis-free, pdf</p>", '<div class="admonition needs"><p>basis</p></div>',
     "<table><tr><td>basis</td></tr></table>", "<details><summary>basis</summary></details>"],
)  # fmt: skip
def test_what_is_no_running_text_or_another_word_is_left(known, html):
    assert linked(html, known) == html


def test_what_the_page_defines_or_links_to_itself_is_left(known):
    own = "/// definition | Mine\nMy **basis**.\n///\n"
    assert to("dimension", "basis-and-dimension") in linked("<p>basis and dimension</p>", known, body=own)
    assert to("basis", "basis-and-dimension") not in linked("<p>basis and dimension</p>", known, body=own)
    html = '<p>basis</p><p><a href="../one/home.md#definition-basis-and-dimension">there</a></p>'
    assert linked(html, known) == html
    assert linked("<p>basis</p>", known, path="one/home") == "<p>basis</p>"


def test_the_link_begins_at_the_page_that_has_it(known):
    assert to("basis", "basis-and-dimension", "home.md") in linked("<p>basis</p>", known, path="one/next")
