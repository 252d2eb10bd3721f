"""What a reader takes away: notebooks that run, with the numbers of the book."""

import json
import random
import re

import nbformat
import pytest

from snippets._engine.run.golden import difference
from snippets._engine.run.notebook import run
from snippets._engine.take.notebook import notebooks, plain

SAMPLE = 2  # notebooks that CI executes, of all


@pytest.fixture(scope="module")
def made(press):
    return notebooks(press.edition, press.kept, press.origin)


def test_each_chapter_has_a_valid_notebook_in_which_nothing_of_the_press_is_left(press, made):
    assert len(made) == len([path for path in press.book.chapters if path in press.book.pages]) > 70
    for address, text in made.items():
        nbformat.validate(nbformat.reads(text, as_version=4))
        words = "\n".join(c["source"] for c in json.loads(text)["cells"] if c["cell_type"] == "markdown")
        words = re.sub(r"```.*?```|`[^`\n]*`", "", words, flags=re.DOTALL)
        assert not re.findall(r"\\label|\\eqref|^ *///.*|\{ *\.(?:run|answer)[^}]*\}|\]\(\.\..*|<!--", words, re.M), (
            address
        )
        assert words.count("$$") % 2 == 0, address


def test_boxes_become_titles_and_links_words():
    text = '/// theorem | Big\n    open: true\nSee [the *rank*](rank.md#x){ data-set="k=1" }.\n///\n\n/// html | book-touch#a\nx\n///\n'
    assert plain(text) == "**Theorem. Big**\n\nSee the *rank*.\n\nx"


def test_notebooks_print_in_a_fresh_kernel_what_the_book_prints(press, made, request):
    """A seeded sample of two; all with --every-notebook (an hour)."""
    every = request.config.getoption("--every-notebook")
    names = sorted(made) if every else random.Random(4).sample(sorted(made), SAMPLE)
    wrong = {}
    for name, done in run({name: nbformat.reads(made[name], as_version=4) for name in names}):
        if done.stop:
            wrong[name] = f"cell {done.stop.cell}: {done.stop.message}"
            continue
        for cell in done.notebook.cells:
            if cell.cell_type != "code":
                continue
            result = press.edition.results[cell.metadata.book.file]
            expected = "".join(c.text for c in result.cells if c.name in cell.metadata.book.cells)
            printed = "".join("".join(o.text) for o in cell.outputs if o.output_type == "stream" and o.name == "stdout")
            if said := difference(printed, expected):
                wrong[name] = f"{cell.metadata.book.file}: {said}"
    print(f"{len(names) - len(wrong)} of {len(names)} notebooks printed what the book prints")
    assert not wrong, "\n".join(f"{name}: {said}" for name, said in wrong.items())
