"""Every formula is executed or says why not; the book's promise as numbers."""

import pytest

from snippets._engine.read.book import PARTS

EXECUTED = 0.95  # of the display formulas of a part


@pytest.fixture(scope="session")
def entries(press):
    return list(press.ledger.entries.values())


def test_every_formula_has_a_check_or_a_reason(entries):
    missing = [f"{e.equation.page}:{e.equation.line}: {e.equation.label}" for e in entries if e.state == "missing"]
    assert missing == [], "write a check in tests/<part>/test_<chapter>.py, or not_executed(label, because=…)"


def test_every_check_has_run_on_the_published_text_and_passed(entries):
    assert [e.equation.label for e in entries if e.state in ("unchecked", "failed")] == []


def test_every_executed_formula_has_lines_to_check_it_yourself(entries):
    """Also what hides a fault of whoever writes these lines would be seen here: it is a reason to have none."""
    none = {e.equation.label: e.verdict.unscripted for e in entries if e.state == "checked" and not e.verdict.script}
    assert none == {}


def test_every_reason_says_something(entries):
    assert [e.equation.label for e in entries if e.reason and len(e.reason.because.split()) < 4] == []


@pytest.mark.parametrize("part", PARTS)
def test_nearly_all_display_formulas_are_executed(part, entries):
    of_part = [e for e in entries if e.equation.display and e.equation.page.startswith(f"docs/{part}/")]
    executed = [e for e in of_part if e.state == "checked"]
    assert len(executed) >= EXECUTED * len(of_part), f"{len(executed)} of {len(of_part)}"


def test_checks_stand_in_the_file_of_their_chapter(entries):
    """The formula's page, its check's file and the part's folder carry the same name."""
    misplaced = [
        (e.equation.page, s.file)
        for e in entries
        for s in (*e.checks, *([e.reason] if e.reason else []))
        if s.file
        != e.equation.page.replace("docs/", "tests/")
        .replace(".md", ".py")
        .replace("/", "/test_", 2)
        .replace("tests/test_", "tests/", 1)
    ]
    assert misplaced == []
