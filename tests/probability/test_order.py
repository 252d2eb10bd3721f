"""The pages of Part II stand in the order in which they use each other, and say what one needs to have read.

The outlook on machine learning and the exercises, which follow it, may look ahead; the body of a page may not.
"""

import re

import pytest
import yaml

from snippets._engine.place import ROOT

PART = next(
    section["Probability"]
    for section in yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), yaml.BaseLoader)["nav"]
    if "Probability" in section
)
TEXT = {path.split("/")[1].removesuffix(".md"): (ROOT / "docs" / path).read_text(encoding="utf-8") for path in PART}
ORDER = list(TEXT)
HOME = {label: page for page, text in TEXT.items() for label in re.findall(r"\\label\{([^}]+)\}", text)}


def used(page):
    """The other pages of the part whose formulas the body of a page refers to."""
    body = TEXT[page].split("## Where you meet it in machine learning")[0]
    return {HOME[label] for label in re.findall(r"\\eqref\{([^}]+)\}", body) if label in HOME} - {page}


def needed(page):
    """The pages that a page names under "Before you start", those that they name, and so on."""
    box = re.search(r"/// needs.*?\n///", TEXT[page], re.DOTALL)
    named = {name for name in re.findall(r"\]\((\w+)\.md", box.group() if box else "") if name in TEXT}
    return named.union(*(needed(name) for name in named if ORDER.index(name) < ORDER.index(page)))


@pytest.mark.parametrize("page", ORDER)
def test_a_page_builds_on_what_came_before(page):
    assert [other for other in used(page) if ORDER.index(other) > ORDER.index(page)] == []


@pytest.mark.parametrize("page", [page for page in ORDER if page not in ("index", "seven_links")])
def test_before_you_start_names_what_the_page_uses(page):
    assert sorted(used(page) - needed(page)) == []
