"""A verdict counts only for the text that it was obtained from."""

from dataclasses import replace

import pytest

from snippets._engine.check import dependencies, rates, yourself
from snippets._engine.check import ledger as ledger_module
from snippets._engine.check.dependencies import imported
from snippets._engine.check.found import checks_in
from snippets._engine.check.ledger import Ledger
from snippets._engine.check.named import unchecked
from snippets._engine.check.record import Mutants, Verdict
from snippets._engine.page import panel
from snippets._engine.page.ledger_table import table
from snippets._engine.read.book import Book

CHECKS = """
from snippets._engine.check.equation import equation, not_executed

not_executed("named", because="it names a symbol")


@equation("square")
def test_square(holds, rng):
    x = rng.normal()
    holds(x=x, y=x * x)
"""


@pytest.fixture
def ledger(tmp_path):
    (tmp_path / "mkdocs.yml").write_text("nav:\n  - linear_algebra/a.md\n")
    page, checks = tmp_path / "docs/linear_algebra/a.md", tmp_path / "tests/linear_algebra/test_a.py"
    for path, text in (
        (page, "$$\ny = x^2\n\\label{square}\n$$\n\n$z \\label{named}$ and $w \\label{bare}$\n"),
        (checks, CHECKS),
    ):
        path.parent.mkdir(parents=True)
        path.write_text(text)

    def read():
        return Ledger(Book(tmp_path))

    read.page, read.checks = page, checks
    return read


def passed(ledger, label="square", ok=True):
    return {label: Verdict(ledger.digest(label), ok, 20, 20, "" if ok else "differs", {"numpy": "2"})}


def states(ledger):
    return {label: entry.state for label, entry in ledger.entries.items()}


def test_before_any_run(ledger):
    assert states(ledger()) == {"square": "unchecked", "named": "excused", "bare": "missing"}
    assert ledger().stale == ["square"] and ledger().problems == []


def test_a_label_without_a_check_is_told_where_it_stands_and_what_was_meant(ledger):
    page, checks = "docs/linear_algebra/a.md", "tests/linear_algebra/test_a.py"
    assert unchecked(ledger(), ["square", "sqaure", "named", "bare", "far-away"]) == [
        'no formula and no check is called "sqaure"; do you mean square?',
        f'{page}:6: equation "named" is not executed, for a reason that stands at {checks}:4: it names a symbol',
        f'{page}:6: equation "bare" has no check',
        'no formula and no check is called "far-away"',
    ]
    ledger.checks.write_text(CHECKS.replace('@equation("square")', '@equation("squaer")'))
    there = f'{checks}:7: a check of "squaer", and no formula has this label; do you mean square?'
    assert unchecked(ledger(), ["square", "squaer"]) == [
        f'{page}:1: equation "square" has no check; do you mean squaer?',
        there,
    ]
    assert [str(p) for p in ledger().problems] == [f'{checks}:7: no formula is labelled "squaer"; do you mean square?']


def test_a_check_is_shown_as_it_stands(ledger):
    [source] = ledger().entries["square"].checks
    assert (source.name, source.file, source.line) == ("test_square", "tests/linear_algebra/test_a.py", 7)
    assert source.code.startswith('@equation("square")') and source.code.endswith("y=x * x)")


@pytest.mark.parametrize("ok, state", [(True, "checked"), (False, "failed")])
def test_after_a_run(ledger, ok, state):
    before = ledger()
    before.verdicts.write(passed(before, ok=ok), set(before.book.equations))
    assert states(ledger())["square"] == state and ledger().stale == []


@pytest.mark.parametrize(
    "change",
    [
        lambda l: l.page.write_text(l.page.read_text().replace("x^2", "x^3")),
        lambda l: l.checks.write_text(l.checks.read_text().replace("x * x", "x ** 2")),
    ],
)
def test_a_change_of_the_formula_or_its_check_makes_it_stale(ledger, change):
    before = ledger()
    before.verdicts.write(passed(before), set(before.book.equations))
    before.mutants.write({"square": Mutants(before.content("square"), 5, 5)}, set(before.book.equations))
    change(ledger)
    assert states(ledger())["square"] == "unchecked" and ledger().entries["square"].mutants is None


def test_another_place_on_the_page_changes_nothing(ledger):
    before = ledger()
    before.verdicts.write(passed(before), set(before.book.equations))
    ledger.page.write_text("More text.\n\n" + ledger.page.read_text())
    assert states(ledger())["square"] == "checked"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"square": 1}', '{"square": {"passed": true}}'])
def test_a_broken_record_counts_as_none(ledger, text):
    path = ledger().verdicts.path
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    assert states(ledger())["square"] == "unchecked"


def test_what_was_read_is_not_read_again_and_tells_the_same(ledger, monkeypatch):
    def known():
        found = ledger()
        digests = [found.digest(label) for label in found.book.equations]
        return found.sources, found.reasons, found.problems, digests, states(found)

    first, read = known(), []
    monkeypatch.setattr(ledger_module, "checks_in", lambda text: read.append(text) or checks_in(text))
    monkeypatch.setattr(dependencies, "imported", lambda text: read.append(text) or imported(text))
    assert (known(), read) == (first, [])
    ledger.checks.write_text(CHECKS.replace("x * x", "x * x + 0"))
    assert known() != first and set(read) == {ledger.checks.read_bytes()}
    read.clear()
    (ledger.page.parents[2] / ".cache/read.json").write_text("{")
    assert known() != first and read


def test_a_check_of_no_formula_is_a_problem(ledger):
    ledger.page.write_text("nothing")
    assert sorted(str(p).split(": ")[1] for p in ledger().problems) == [
        'no formula is labelled "named"',
        'no formula is labelled "square"',
    ]


@pytest.mark.parametrize(
    "old, new, line",
    [
        ("import equation, not_executed", "import equation as check, not_executed", 2),
        ('@equation("square")', '@equation(label="square")', 7),
        ('@equation("square")', 'LABEL = "square"\n@equation(LABEL)', 8),
        ("def test_square", "async def test_square", 7),
        ('@equation("square")\ndef', '@check.equation("square")\ndef', 7),
        ('@equation("square")\n', 'if True:\n  @equation("square")\n  ', 8),
        ('not_executed("named"', 'for name in ["named"]:\n    not_executed(name', 5),
    ],
)
def test_a_check_or_reason_that_is_not_read_is_a_problem(ledger, old, new, line):
    text = ledger.checks.read_text()
    assert old in text
    ledger.checks.write_text(text.replace(old, new))
    assert [(p.line, "is not seen: write" in p.message) for p in ledger().problems] == [(line, True)]


def test_labels_that_are_gone_leave_the_record(ledger):
    before = ledger()
    before.verdicts.write(passed(before) | {"old": Verdict("", True, 1, 1, "", {})}, set(before.book.equations))
    assert set(before.verdicts.load()) == {"square"}


def test_the_rates_of_both_mutators_are_shown_and_say_when_a_formula_has_changed_since(ledger):
    def shown():
        made = ledger()
        return "".join("".join(line) for line in table(made, made.book.pages["docs/linear_algebra/a.md"]))

    read, file = ledger(), ledger.page.parents[2] / rates.FILE
    assert "Wrong formulas" not in shown()
    rates.keep(read.root, read.book, "by rule", {"sign": (1200, 1100), "index": (3, 3)})
    rates.keep(read.root, read.book, "by chance", {"moved": (7, 5)}, [("square", "x < x^3"), ("cube", "y y")])
    for kind, said in (("sign", "1,100 of 1,200"), ("all", "1,103 of 1,203")):
        assert f"<td>{kind}</td><td>{said}</td>" in shown()
    assert "at random: 5 of 7 refused (moved 5 of 7)." in shown()
    assert "The 2 that were not refused" in shown() and "cube: y y\nsquare: x &lt; x^3\n" in shown()
    assert "changed since" not in shown()
    ledger.page.write_text(ledger.page.read_text().replace("x^2", "x^3"))
    assert "changed since" in shown()
    for damaged in ("[1]", "{", '{"by rule": {"kinds": {"sign": 3}, "formulas": ""}}', '{"by rule": 1}'):
        file.write_text(damaged)
        assert "Wrong formulas" not in shown()


def test_a_formula_without_a_script_says_why_and_is_counted(ledger):
    before = ledger()
    why = "NumPy has no expression for $f \\circ g$"
    told = replace(passed(before)["square"], unscripted=why)
    before.verdicts.write({"square": told}, set(before.book.equations))
    after = ledger()
    assert yourself.kinds(after) == {"NumPy has no expression for …": ["square"]}
    html = str(panel.panel(after.entries["square"], after.book.pages["docs/linear_algebra/a.md"]))
    assert "no lines that run from an empty file: NumPy has no expression for" in html and "<math" in html
    told = replace(told, unscripted="", script="for draw in range(5):\n    print(limit_of(f, 0) == 1)\n")
    after.verdicts.write({"square": told}, set(after.book.equations))
    assert yourself.kinds(ledger()) == {"has a script of 5 draws": ["square"]}
    html = str(panel.panel(ledger().entries["square"], after.book.pages["docs/linear_algebra/a.md"]))
    assert "indented, how near they come:" in html and "no lines that run" not in html
    for call, said in {
        "close(a, b)": "True, and before it, indented, its two sides:",
        "A <= B": "prints True:",
    }.items():
        after.verdicts.write({"square": replace(told, script=f"print({call})\n")}, set(after.book.equations))
        assert said in str(panel.panel(ledger().entries["square"], after.book.pages["docs/linear_algebra/a.md"]))
