"""Formulas: what the MathML says, what is mended for browsers, how bad LaTeX is refused, how a formula reads as text."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from snippets._engine.typeset.mathml import MACROS, MathError, mathml, text

ROOT = Path(__file__).parents[2]
DISPLAYED = re.compile(r"^\$\$\n(.*?)\n\$\$$", re.S | re.M)
INLINE = re.compile(r"(?<![$\\`])\$([^$\n]+)\$")


def tree(latex, display=True):
    return ElementTree.fromstring(mathml(latex, display))


def shape(latex, display=True):
    """The elements and their characters, e.g. msup(mi A, mn 2), without rows and attributes."""

    def say(node):
        if node.tag in ("math", "semantics", "mrow"):
            return ", ".join(filter(None, map(say, node)))
        if node.tag in ("annotation", "mspace"):
            return ""
        return f"{node.tag} {node.text}" if len(node) == 0 else f"{node.tag}({', '.join(filter(None, map(say, node)))})"

    return say(tree(latex, display))


def test_the_latex_stays_in_the_page_and_nothing_else_does():
    latex = "A &= b < c \\\\\n  &\\le d"
    math = tree(rf"\begin{{aligned}}{latex}\end{{aligned}}")
    annotation = math.find(".//annotation")
    assert annotation.get("encoding") == "application/x-tex"
    assert annotation.text == rf"\begin{{aligned}}{latex}\end{{aligned}}"


def test_display_and_inline():
    assert tree("x", True).get("display") == "block"
    assert tree("x", False).get("display") != "block"


@pytest.mark.parametrize("name", MACROS)
def test_every_macro_is_set(name):
    assert f"\\{name}" not in shape(rf"\{name}(x)")


def test_a_prime_stands_on_the_line():
    assert shape("f'(x)") == "mi f, mo ′, mo (, mi x, mo )"
    assert shape("f'_i") == "msub(mi f, mo ′, mi i)"
    assert shape("f''(x)^2") == "mi f, mo ″, mo (, mi x, msup(mo ), mn 2)"
    assert shape("f'^2") == "msup(mi f, mo ′, mn 2)"
    assert shape("e^{f'(x)}") == "msup(mi e, mi f, mo ′, mo (, mi x, mo ))"


def test_brackets_between_left_and_right_grow_and_others_do_not():
    for latex, grows in ((r"\left( \frac{a}{b} \right)", True), (r"(x)", False), (r"\|x\|", False)):
        brackets = [node for node in tree(latex).iter("mo") if node.text in "()‖"]
        assert len(brackets) == 2
        assert all((node.get("stretchy") != "false") == grows for node in brackets)


def test_an_invisible_right_bracket_leaves_nothing_to_draw():
    assert "\u2063" not in shape(r"\left\{ x \right.") and "\u2063" not in shape(r"\begin{cases} 1 & x \end{cases}")


def test_a_subscript_moves_under_a_leaning_letter():
    shifts = {
        latex: [node.get("style") for node in tree(latex).iter("mspace") if node.get("style")]
        for latex in ("P_i", "A_i", "P^i", r"\mathrm{P}_i")
    }
    assert shifts == {"P_i": ["margin-left:-0.2em"], "A_i": [], "P^i": [], r"\mathrm{P}_i": []}


def test_every_row_of_a_table_has_a_strut():
    rows = list(tree(r"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}").iter("mtr"))
    assert len(rows) == 2 and all(row[0][0].tag == "mspace" and row[0][0].get("height") for row in rows)


@pytest.mark.parametrize(
    "latex, line, column, says",
    [
        (r"x + \large y", 1, 5, "one size"),
        (r"\big( x \big)", 1, 1, r"\left"),
        (r"\Biggl( x", 1, 1, r"\left"),
        ("a\n + \\widetilde{ab}", 2, 4, r"\tilde"),
        (r"\sum_{\substack{a\\b}}", 1, 7, "commas"),
        (r"\begin{smallmatrix}a\end{smallmatrix}", 1, 1, "bmatrix"),
        (r"\begin{split}a\end{split}", 1, 1, "aligned"),
        (r"\begin{align*}a\end{align*}", 1, 1, "aligned"),
        (r"x \label{y}", 1, 3, "label"),
        ("a\n+ \\foo", 2, 3, r"\foo"),
        (r"\frac{a", 1, 8, "}"),
        (r"\left( x", 1, 9, r"\right"),
        ("  ", 1, 1, "empty"),
        (r"\text{Ж}", 1, 1, "Ж"),
    ],
)
def test_what_cannot_be_set_says_where_and_what_to_write(latex, line, column, says):
    with pytest.raises(MathError) as caught:
        mathml(latex, True)
    assert (caught.value.line, caught.value.column) == (line, column)
    assert says in caught.value.message


@pytest.mark.parametrize("latex", [r"\bigcup_k A_k", r"\bigoplus x", r"\smallsetminus", r"\bigstar"])
def test_a_command_that_begins_like_a_refused_one_is_not_mistaken_for_it(latex):
    try:
        mathml(latex, True)
    except MathError as error:
        assert "not available" not in error.message


def test_hints_name_commands_that_work():
    for latex in (
        r"\left( x \right)",
        r"\tilde{x}",
        r"\begin{bmatrix} a \end{bmatrix}",
        r"\begin{aligned} a &= b \end{aligned}",
    ):
        assert mathml(latex, True)


@pytest.mark.parametrize(
    "latex, plain",
    [
        (r"A^{-1}", "A⁻¹"),
        (r"\|x\|_2", "‖x‖₂"),
        (r"\hat\theta = (X^\top X)^{-1} X^\top y", "θ̂ = (XᵀX)⁻¹Xᵀy"),
        (r"f''(x)", "f″(x)"),
        (r"\frac{f(x+h) - f(x-h)}{2h}", "(f(x + h) - f(x - h))/(2h)"),
        (r"\frac{\partial f}{\partial x_i}", "∂f/∂xᵢ"),
        (r"\sum_{i=1}^n x_i y_i", "∑ᵢ₌₁ⁿ xᵢyᵢ"),
        (r"P(A \mid B)", "P(A | B)"),
        (r"\begin{bmatrix} 1 & 2 \\ \frac{1}{2} & 4 \end{bmatrix}", "[1 2; 1/2 4]"),
        (r"\begin{aligned} a &= b \\ &= c \end{aligned}", "a = b; = c"),
        (r"\binom{n}{k} p^k", "(n choose k)pᵏ"),
        (r"\argmin_\theta L(\theta)", "arg min_θ L(θ)"),
        (r"\E[X] = \mathbf{x}^\top \mathcal{N}", "E[X] = xᵀN"),
        (r"n \log n", "n log n"),
        (r"\sqrt{x^2 + y^2}", "√(x² + y²)"),
        (r"x \in \mathbb{R}^n", "x ∈ ℝⁿ"),
        (r"\widehat{xy} - \bar{x}", "(xy)̂ - x̄"),
        (r"-x \le |y|", "-x ≤ |y|"),
    ],
)
def test_a_formula_reads_as_text(latex, plain):
    assert text(latex) == plain


def test_the_hardest_formulas_are_set():
    page = (ROOT / "docs/development/math.md").read_text("utf-8")
    displayed = DISPLAYED.findall(page)
    inline = INLINE.findall(DISPLAYED.sub("", page))
    assert len(displayed) + len(inline) >= 50
    for latex in displayed:
        assert mathml(latex, True) and text(latex)
    for latex in inline:
        assert mathml(latex, False) and text(latex)


def test_a_bar_stands_clear_of_a_capital():
    assert "‾" in mathml(r"\bar X", True) and "¯" not in mathml(r"\bar X", True)


def test_dots_are_one_sign_and_one_word():
    assert text(r"x_1 + \dots + x_n") == "x₁ + ⋯ + xₙ"
    assert text(r"x_1, \dots, x_n") == "x₁, …, xₙ"
    assert mathml(r"x_1, \dots, x_n", True).count(">.<") == 0


def test_a_sum_with_limits_stands_beside_an_empty_space():
    """Without it one browser lets no bracket around the sum grow."""
    assert "</munderover><mspace></mspace></mrow>" in mathml(r"\left(\sum_{i=1}^n x_i\right)^2", True)
    assert "mspace" not in mathml(r"\sum x", True)
