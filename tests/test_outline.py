"""Every row of the outline is published: the front matter of some page or lab names it."""

import yaml

from snippets._engine.page.labs import Labs

ROWS = (
    {f"LA-{n}" for n in range(1, 24)}
    | {f"PR-{n}" for n in range(1, 23)}
    | {f"CO-{n}" for n in range(1, 25)}
    | {f"LAB-{n}" for n in range(1, 4)}
)


def published(press):
    """Row -> the pages and labs that say they cover it, of those that a reader can reach."""
    navigation = yaml.safe_dump(
        yaml.load((press.root / "mkdocs.yml").read_text(encoding="utf-8"), yaml.BaseLoader)["nav"]
    )
    pages = [
        *press.book.pages.values(),
        *(lab.page for lab in Labs(press.root, press.preview, press.guest).labs.values()),
    ]
    found = {}
    for page in pages:
        if page.path.removeprefix("docs/") in navigation:
            for row in page.meta.get("rows", ()):
                found.setdefault(row, []).append(page.path)
    return found


def test_every_row_of_the_outline_is_published(press):
    assert sorted(ROWS - set(published(press))) == []


def test_no_page_names_a_row_that_the_outline_lacks(press):
    assert sorted(set(published(press)) - ROWS) == []
