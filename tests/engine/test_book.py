"""Labels, numbers and addresses over all pages."""

import pytest

from snippets._engine.read.book import Book


@pytest.fixture
def book(tmp_path):
    def write(**pages):
        (tmp_path / "mkdocs.yml").write_text(
            "nav:\n  - linear_algebra/index.md\n  - linear_algebra/a.md\n  - linear_algebra/b.md\n  - calculus/c.md\n"
        )
        for name, text in pages.items():
            path = tmp_path / "docs" / f"{name.replace('__', '/')}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return Book(tmp_path)

    return write


def test_numbers_follow_the_navigation(book):
    built = book(
        linear_algebra__b="$$\nx\n\\label{one}\n$$\n\n$$\ny\n\\label{two}\n$$\n", calculus__c="$$ z \\label{three} $$"
    )
    assert {label: e.number for label, e in built.equations.items()} == {
        "one": "1.2.1",
        "two": "1.2.2",
        "three": "3.1.1",
    }


def test_inline_labels_have_no_number_and_use_none_up(book):
    built = book(linear_algebra__a="$x \\label{in}$\n\n$$\ny\n\\label{out}\n$$")
    assert built.equations["in"].number is None
    assert built.equations["out"].number == "1.1.1"


def test_lines_count_from_the_top_of_the_file(book):
    built = book(linear_algebra__a="---\ntitle: A\n---\n\n# A\n\n$$\nx\n\\label{here}\n$$")
    assert built.equations["here"].line == 7


def test_a_label_twice_names_both_places(book):
    [problem] = book(
        linear_algebra__a="$$\nx\n\\label{same}\n$$", linear_algebra__b="text\n\n$$\nx\n\\label{same}\n$$"
    ).problems
    assert str(problem).startswith(
        'docs/linear_algebra/b.md:3: label "same" stands already at docs/linear_algebra/a.md:1'
    )


def test_a_label_of_the_wrong_form(book):
    [problem] = book(linear_algebra__a="$$\nx\n\\label{Eq_1}\n$$").problems
    assert "small letters" in str(problem)


def test_a_page_is_known_by_its_text(book):
    built = book(linear_algebra__a="---\ntitle: A\n---\n\n# A  \n\ntext\n")
    assert built.page_of("# A\n\ntext").path == "docs/linear_algebra/a.md"
    assert built.page_of("# B") is None


@pytest.mark.parametrize(
    "page, address, expected",
    [
        ("linear_algebra__a", "figures/x.svg", "../../figures/x.svg"),
        ("linear_algebra__index", "figures/x.svg", "../figures/x.svg"),
        ("index", "figures/x.svg", "figures/x.svg"),
        ("linear_algebra__a", "", "../../"),
        ("index", "", "./"),
    ],
)
def test_addresses_are_relative(book, page, address, expected):
    built = book(**{page: "text"})
    assert built.pages[f"docs/{page.replace('__', '/')}.md"].relative(address) == expected
