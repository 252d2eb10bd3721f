"""A record goes from one copy of the book to another, and brings nothing else along."""

import zipfile

import pytest

from snippets._engine import record
from snippets._engine.check.ledger import Ledger
from snippets._engine.check.record import Verdict
from snippets._engine.read.book import Book
from snippets._engine.run.store import Store
from tests.engine.conftest import made


@pytest.fixture
def copies(tmp_path):
    for name in ("first", "second"):
        (tmp_path / name / "snippets").mkdir(parents=True)
        (tmp_path / name / "snippets/one.py").write_text("print(1)\n")
    return tmp_path / "first", tmp_path / "second"


def test_a_copy_with_the_record_runs_nothing(copies, tmp_path):
    first, second = copies
    Store(first).results(["snippets/one.py"])
    assert record.pack(first / ".cache", tmp_path / "record.zip") == 1
    assert record.take(second / ".cache", tmp_path / "record.zip") == 1
    ran = []
    result = Store(second).results(["snippets/one.py"], lambda *said: ran.append(said))
    assert result["snippets/one.py"].text == "1\n" and ran == []
    assert record.take(second / ".cache", tmp_path / "record.zip") == 0


def test_an_entry_for_another_text_is_not_used(copies, tmp_path):
    first, second = copies
    Store(first).results(["snippets/one.py"])
    record.pack(first / ".cache", tmp_path / "record.zip")
    record.take(second / ".cache", tmp_path / "record.zip")
    (second / "snippets/one.py").write_text("print(2)\n")
    assert Store(second).results(["snippets/one.py"])["snippets/one.py"].text == "2\n"


def test_verdicts_are_added_to_those_of_a_copy_that_has_some(copies, tmp_path):
    """Whoever has begun without a record, and takes one then."""
    for root, label in zip(copies, ("square", "twice"), strict=True):
        made(root)
        ledger = Ledger(Book(root))
        ledger.verdicts.write({label: Verdict(ledger.digest(label), True, 20, 20, label, {})}, {label})
    record.pack(copies[0] / ".cache", tmp_path / "record.zip")
    for added in (1, 0):
        assert record.take(copies[1] / ".cache", tmp_path / "record.zip") == added
        entries = Ledger(Book(copies[1])).entries
        assert {label: entry.verdict and entry.verdict.message for label, entry in entries.items()} == {
            "square": "square",
            "twice": "twice",
        }


@pytest.mark.parametrize("name", ["../evil.json", "snippets/../../x.json", "/etc/x.json", "labs/x.py", "other/x.json"])
def test_a_strange_archive_is_refused_whole(copies, tmp_path, name):
    with zipfile.ZipFile(tmp_path / "record.zip", "w") as archive:
        archive.writestr("snippets/a.json", "{}")
        archive.writestr(name, "{}")
    with pytest.raises(ValueError, match="no record of a build"):
        record.take(copies[0] / ".cache", tmp_path / "record.zip")
    assert not (copies[0] / ".cache").exists()
