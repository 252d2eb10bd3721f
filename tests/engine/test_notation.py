"""The table of notation in docs/development/notation.md is what the grammar reads, no less and no more."""

import re
from pathlib import Path

import pytest

from snippets._engine.formula.bind import bind
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.cursor import Vocabulary
from snippets._engine.formula.parse.grammar import PRODUCTS
from snippets._engine.formula.parse.parse import parse
from snippets._engine.formula.parse.registered import OPERANDS
from snippets._engine.formula.parse.spelling import RELATIONS, SYNONYMS
from snippets._engine.formula.relations import Disagreement, Trial
from snippets._engine.formula.value.evaluate import evaluate, mentioned
from snippets._engine.page import indexes
from tests.engine.textbook import VALUES

PAGE = (Path(__file__).parents[2] / "docs/development/notation.md").read_text(encoding="utf-8")
WORDS = Vocabulary(frozenset(), frozenset({"f", "g", "L", "f_inv", "ReLU"}))


def section(title: str) -> str:
    return PAGE.split(f"## {title}\n")[1].split("\n## ")[0]


def rows(title: str) -> list[tuple[str, str]]:
    table = [line.strip("| \n") for line in section(title).splitlines() if line.startswith("| `")]
    return [tuple(re.split(r" \| (?=[^|]*$)", line, maxsplit=1)) for line in table]


def spans(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


@pytest.mark.parametrize("latex", [s for first, _ in rows("What is read") for s in spans(first)])
def test_the_notation_is_read(latex):
    if re.fullmatch(r"\\[A-Za-z]+", latex):
        assert latex in OPERANDS
        return
    body = latex if not re.match(r"\\(sum|prod|big|lim|frac\{d\}\{dx\}$)", latex) else f"{latex} x_i"
    parse(body, WORDS)


@pytest.mark.parametrize(
    "latex, names",
    [(s, n) for first, second in rows("Names") for s, n in zip(spans(first), spans(second), strict=False)],
)
def test_a_symbol_has_the_name_on_the_page(latex, names):
    assert names in mentioned(parse(latex, WORDS))


@pytest.mark.parametrize("relation", [s for first, _ in rows("Relations") for s in spans(first)])
def test_the_relations_are_read(relation):
    latex = f"a {relation} b" if re.fullmatch(r"\\[A-Za-z]+|:?[=<>]", relation) and relation != r"\neg" else relation
    parse(latex.replace("= … +", "a = b +").replace(r"\neg", r"\neg a"), WORDS)


def test_the_page_lists_all_that_the_grammar_reads():
    known = {t for t in OPERANDS if t.startswith("\\")} | set(PRODUCTS) | RELATIONS
    silent = {r"\one", r"\pi", r"\infty", r"\Leftrightarrow", r"\Rightarrow", r"\{", r"\|", r"\dot", r"\vec"}
    assert "{ .index notation }" in PAGE
    listed = "".join("".join(map(str, line)) for line in indexes.notation(None, None, ""))  # needs no book
    written = PAGE + listed + "".join(SYNONYMS.get(t, "") for t in re.findall(r"\\[A-Za-z]+", PAGE))
    assert sorted(t for t in known - silent if t not in written) == []


def refusal(latex: str) -> str:
    """What is said of a formula that is refused, without its place."""
    names = {n for n in re.findall(r"[A-Za-z]+", latex) if n in VALUES}
    vocabulary = Vocabulary(frozenset(names), frozenset(n for n in names if callable(VALUES[n])))
    try:
        used = mentioned(parse(latex, vocabulary))
        tree, scope = bind(latex, {n: VALUES[n] for n in names if n in used})
        Trial(tree).draw([scope])
    except FormulaError as error:
        if error.message != "this states nothing that could be false":
            return error.message
        with pytest.raises(FormulaError) as refused:
            evaluate(tree, scope)
        return refused.value.message
    except Disagreement as found:
        return found.message
    return ""


REFUSED = section("What is refused").split("```text\n")[1].split("```")[0].splitlines()


@pytest.mark.parametrize("latex, message", list(zip(REFUSED[::2], REFUSED[1::2], strict=True)))
def test_what_the_page_calls_refused_is_refused_with_this_message(latex, message):
    assert refusal(latex) == message.strip()


def test_the_failure_on_the_page_is_one():
    import numpy as np

    from snippets._engine.check.equation import EquationFailed, equation, publish
    from snippets._engine.check.registry import REGISTRY

    latex = r"\|A\|_F = \sqrt{\sum_i s_i}"
    with publish("frobenius-singular-values", latex), pytest.raises(EquationFailed) as failed:

        def check(holds, rng):
            A = rng.normal(size=(4, 3))
            holds(A=A, s=np.linalg.svd(A)[1])

        before = dict(REGISTRY.checks)
        try:
            equation("frobenius-singular-values")(check)()
        finally:
            REGISTRY.checks = before
    shown = section("How to read a failure").split("```text\n")[1].split("```")[0]
    assert shown.splitlines()[1:] == str(failed.value).splitlines()[1:]
