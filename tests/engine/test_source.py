"""The scanner finds what an author wrote, and leaves code alone."""

import time

import pytest

from snippets._engine.read.page_tokens import Embed, Formula, Reference, front_matter, leftovers, scan


@pytest.mark.parametrize(
    "text",
    [
        "`$x$`",
        "``a ` $x$``",
        "```\n$x$\n```",
        "~~~ text\n$$\nx\n$$\n~~~",
        "    ```\n    $x$\n    ```",
        "````\n```\n$x$\n```\n````",
        "<!-- $x$ -->",
        r"costs \$5 or \$6",
        "it cost $5 and $6",
        "`\\eqref{a}`",
        "[a](b.py)",
        "text [a](b.py){ .run } text",
        "$ x $",
    ],
)
def test_leaves_alone(text):
    assert list(scan(text)) == []


def test_inline_formula_may_break_its_line_but_not_its_paragraph():
    assert [f.latex for f in scan("a $x\n+ y$ b")] == ["x\n+ y"]
    assert list(scan("a $x\n\n+ y$ b")) == []


def test_display_formula_with_label():
    [found] = scan("text\n\n  $$\nA = B\n\\label{a-b}\n$$\n")
    assert isinstance(found, Formula) and found.display
    assert (found.latex, found.label, found.line, found.indent) == ("A = B", "a-b", 3, "  ")


def test_inline_label():
    [found] = scan(r"$\det(AB) = \det(A)\det(B) \label{det-product}$")
    assert (found.latex, found.label, found.display) == (r"\det(AB) = \det(A)\det(B)", "det-product", False)


def test_reference():
    assert [r.label for r in scan(r"see \eqref{svd} and \eqref{x}.") if isinstance(r, Reference)] == ["svd", "x"]


def test_embed():
    [found] = scan('    [A [b] $c$](../../snippets/p/x_numpy.py#part "Alt, text"){ .run hl="3" }')
    assert isinstance(found, Embed)
    assert (found.caption, found.target, found.part) == ("A [b] $c$", "../../snippets/p/x_numpy.py", "part")
    assert (found.alt, found.options, found.indent) == ("Alt, text", 'hl="3"', "    ")


def test_tokens_come_in_order_and_cut_the_text_exactly():
    text = "a $x$ b \\eqref{y} `$z$` $w$"
    assert [text[t.start : t.end] for t in scan(text)] == ["$x$", "\\eqref{y}", "$w$"]


def test_front_matter():
    assert front_matter("---\ntitle: A\n---\nbody") == ("title: A\n", "body")
    assert front_matter("body\n---\n") == ("", "body\n---\n")


@pytest.mark.parametrize("unit", ["[", "](", "[a](b){", "\\eqref{", "[^ $", "{ .run "])
def test_what_nothing_closes_is_read_in_time(unit):
    """Four times as much of it takes about four times as long, not sixteen: a preview reads a page at every save."""
    took = []
    for many in (5_000, 20_000):
        start = time.process_time()
        text = "# A\n\n" + unit * many + "\n"
        assert [*scan(text)] == []
        list(leftovers(text))
        took.append(time.process_time() - start)
    assert took[1] < 8 * took[0] + 0.1
