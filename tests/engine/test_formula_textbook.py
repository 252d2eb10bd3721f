"""Mathematics typed by somebody else is read as meant, or refused; what prints alike is read alike, or refused."""

import re

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from snippets._engine.formula.bind import bind, is_function
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.cursor import Vocabulary
from snippets._engine.formula.parse.parse import parse
from snippets._engine.formula.parse.tokenize import tokenize
from snippets._engine.formula.value.cases import refuse_gaps
from snippets._engine.formula.value.evaluate import evaluate, mentioned
from tests.engine.textbook import KNOWN, TEXTBOOK, VALUES

WORDS = Vocabulary(frozenset(VALUES), frozenset(n for n, v in VALUES.items() if is_function(v)))


def reading(latex: str):
    """The value of a formula for the values of the list.

    Raises:
        FormulaError
    """
    names = mentioned(parse(latex, WORDS))
    bound = {name: value for name, value in VALUES.items() if name in names}
    tree, scope = bind(latex, bound)
    refuse_gaps(tree, scope)
    return evaluate(tree, scope)


@pytest.mark.parametrize("latex, meaning", TEXTBOOK, ids=[latex for latex, _ in TEXTBOOK])
def test_a_textbook_formula_is_read_as_meant_or_refused(latex, meaning):
    if meaning is None:
        with pytest.raises(FormulaError):
            reading(latex)
        return
    wanted = eval(meaning, dict(KNOWN))
    found = reading(latex)
    if isinstance(wanted, frozenset):
        assert found == wanted
    else:
        np.testing.assert_allclose(found, wanted, rtol=1e-6, atol=1e-9)
        assert np.shape(found) == np.shape(wanted)


def test_the_list_is_long_and_most_of_it_is_read():
    assert len(TEXTBOOK) >= 200 and sum(meaning is not None for _, meaning in TEXTBOOK) >= 200


READ = [latex for latex, meaning in TEXTBOOK if meaning is not None]
ALIKE = {  # other spellings that print the same, or nearly
    r"\frac": r"\dfrac", r"\le": r"\leq", r"\ge": r"\geq", r"\ne": r"\neq", r"\to": r"\rightarrow", r"\dots": r"\ldots",
    r"\cdots": r"\dotsb", r"\land": r"\wedge", r"\{": r"\lbrace", r"\}": r"\rbrace", r"\mid": r"\mid\,",
    r"\E": r"\mathbb{E}", r"\tr": r"\operatorname{tr}", r"\top": r"\intercal", "(": r"\left(", "<": r"\lt",
}  # fmt: skip


def pieces(latex: str) -> list[str]:
    """The source of each token, in order."""
    tokens = tokenize(latex)
    return [latex[a.start : b.start] for a, b in zip(tokens, tokens[1:])]


def balanced(text: str) -> bool:
    depth = 0
    for i, sign in enumerate(text):
        if sign in "{}" and text[i - 1 : i] != "\\":
            depth += 1 if sign == "{" else -1
            if depth < 0:
                return False
    return depth == 0


@settings(max_examples=1500, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(some.sampled_from(READ), some.data())
def test_braces_that_are_not_printed_change_nothing_or_are_refused(latex, data):
    """Braces around any part of a formula print nothing; only as the argument of a command or a script do they."""
    parts = pieces(latex)
    first = data.draw(some.integers(0, len(parts) - 1))
    last = data.draw(some.integers(first + 1, len(parts)))
    inside = "".join(parts[first:last])
    before = "".join(parts[:first]).rstrip()
    if not balanced(inside) or before.endswith(("^", "_")) or "\\left" in inside or "\\begin" in inside:
        return
    if any(before.endswith(command) for command in (r"\frac", r"\sqrt", r"\binom", r"\text", r"\mathbf", r"\mathbb")):
        return  # the argument of a command
    if re.search(r"\\(frac|binom)\s*\w$", before):
        return  # the second argument, after a first one of one character: \frac1{2 a}
    if "}" in before[-1:] and any(c in before for c in (r"\frac", r"\binom")):
        return  # perhaps the second argument
    if inside.strip()[:1] in ("^", "_", "'") or "_" in parts[last - 1] or "^" in parts[last - 1]:
        return
    changed = f"{before}{{{inside}}}{''.join(parts[last:])}"
    try:
        found = parse(changed, WORDS)
    except FormulaError:
        return
    assert found == parse(latex, WORDS), changed


@settings(max_examples=600, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(some.sampled_from(READ), some.data())
def test_space_and_synonyms_change_nothing_or_are_refused(latex, data):
    parts = pieces(latex)
    changed = ""
    for part in parts:
        body = part.rstrip()
        if body in ALIKE and body != "(" and data.draw(some.booleans()):
            part = f"{ALIKE[body]} "
        changed += part + data.draw(some.sampled_from(["", "", " ", r"\,", r"\; ", "\n"]))
    try:
        found = parse(changed, WORDS)
    except FormulaError:
        return
    assert found == parse(latex, WORDS), changed


# Trees of numbers: (LaTeX, value, how tightly it binds), written with every bracket that a reader needs, or with fewer.
def written(pair):
    (a, u, p), (b, v, q), op = pair
    need = lambda text, level, least: text if level >= least else rf"\left( {text} \right)"
    match op:
        case "+":
            return f"{need(a, p, 1)} + {need(b, q, 2)}", u + v, 1
        case "-":
            return f"{need(a, p, 1)} - {need(b, q, 2)}", u - v, 1
        case "/":
            return f"{need(a, p, 9)} / {need(b, q, 9)}", u / v if v else np.nan, 2
        case "frac":
            return rf"\frac{{{a}}}{{{b}}}", u / v if v else np.nan, 5
        case "cdot":
            return rf"{need(a, p, 2)} \cdot {need(b, q, 3)}", u * v, 2
        case "abs":
            return f"|{a}|", abs(u), 9
        case "abs product":
            return rf"|{a}| \left( {b} \right)", abs(u) * v, 4
        case "sin":
            return rf"\sin {need(a, p, 9)}", np.sin(u), 3
        case "sin bracket":
            return rf"\sin\left({a}\right)", np.sin(u), 5
        case "sin square":
            return rf"\sin^2 {need(a, p, 9)}", np.sin(u) ** 2, 3
        case "max":
            return rf"\max({a}, {b})", max(u, v), 9
        case "sum":
            return rf"\sum_{{i=1}}^{{3}} {need(a, p, 2)}", 3 * u, 1
        case "prod":
            return rf"\prod_{{i=1}}^{{2}} {need(a, p, 5)}", u**2, 2
        case "side":
            return rf"{need(a, p, 3)} \left( {b} \right)", u * v, 3
        case "square":
            return f"{need(a, p, 10)}^2", u**2, 8
        case _:
            return f"-{need(a, p, 2)}", -u, 1


trees = some.recursive(
    some.integers(1, 9).map(lambda n: (str(n), float(n), 9)),
    lambda inner: some.tuples(
        inner,
        inner,
        some.sampled_from(
            ["+", "-", "/", "frac", "cdot", "abs", "abs product", "sin", "sin bracket", "sin square", "max", "sum"]
            + ["prod", "side", "square", "negative"]
        ),
    ).map(written),
    max_leaves=9,
)


@settings(max_examples=1200, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(trees)
def test_a_random_tree_is_read_as_it_was_meant_or_refused(tree):
    latex, meant, _ = tree
    if not np.isfinite(meant) or abs(meant) > 1e9:
        return
    try:
        tree, scope = bind(latex, {})
        found = evaluate(tree, scope)
    except FormulaError:
        return
    assert found == pytest.approx(meant, rel=1e-7, abs=1e-7), latex


def test_every_formula_of_the_book_is_read_without_its_names():
    """As the mutators and the page read it: f(x) may be a product there, and is no error."""
    from snippets._engine.check.published import book

    for equation in book().equations.values():
        parse(equation.latex)
