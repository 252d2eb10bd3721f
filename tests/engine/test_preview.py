"""A preview shows every page at once and runs what is missing behind it."""

import os
import time

import pytest

from snippets._engine.page.press import Press
from snippets._engine.run.processes import children

BODY = "# One\n\n[Three numbers](../snippets/calculus/three.py){ .run }\n"


class NoLabs:
    waiting = {}


@pytest.fixture
def book(tmp_path):
    for folder in ("docs", "snippets/calculus", "tests/calculus"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text("nav: [one.md]\n")
    (tmp_path / "docs/one.md").write_text(BODY)
    write(tmp_path, "print(1, 2, 3)")
    yield tmp_path
    while Shown.all:
        Shown.all.pop().press.preview.stop()


def write(book, code):
    (book / "snippets/calculus/three.py").write_text(f'"""Three numbers."""\n{code}\n')


class Shown:
    """A preview as a builder drives it: `look` is one build."""

    all: list = []

    def __init__(self, book):
        self.all.append(self)
        self.press, self.finished = Press(book), []
        self.press.show_first(lambda: self.finished.append(time.monotonic()))

    def look(self, body: str = BODY) -> str:
        self.press.release()
        self.press.hold()
        self.press.run_the_rest(NoLabs)
        return "\n".join("".join(line) for lines in self.press.print(body)[1].tokens for line in lines)

    def wait(self):
        end = time.monotonic() + 60
        while not self.finished and time.monotonic() < end:
            time.sleep(0.05)
        assert self.finished
        self.finished.clear()


def test_a_page_is_there_before_its_run(book):
    shown = Shown(book)
    first = shown.look()
    assert "running…" in first and "1 2 3" not in first and shown.press.problems == []
    shown.wait()
    later = shown.look()
    assert "running…" not in later and "1 2 3" in later


def test_a_figure_that_is_not_drawn_yet_is_no_problem(book):
    (book / "docs/one.md").write_text(drawn := BODY.replace(".py)", '.py "A line")'))
    assert drawn != BODY
    write(book, "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])")
    shown = Shown(book)
    assert "running…" in shown.look(drawn) and shown.press.problems == []
    shown.wait()
    assert "<img" in shown.look(drawn) and shown.press.problems == []


def test_a_failure_is_shown_once_and_not_run_again(book):
    write(book, "print(1 / 0)")
    shown = Shown(book)
    assert "running…" in shown.look()
    shown.wait()
    shown.look()
    assert ["ZeroDivisionError" in p.message for p in shown.press.problems] == [True]
    time.sleep(0.5)
    assert not shown.finished
    write(book, "print(4)")
    assert "running…" in shown.look()
    shown.wait()
    assert "4" in shown.look() and shown.press.problems == []


def test_the_page_on_the_screen_comes_first(book):
    shown = Shown(book)
    for n in range(60):
        (book / f"snippets/calculus/s{n}.py").write_text(f'"""Number {n}."""\nprint({n})\n')
    many = "\n".join(f"[Number {n}](../snippets/calculus/s{n}.py){{ .run }}\n" for n in range(60))
    (book / "docs/many.md").write_text(f"# Many\n\n{many}")
    shown.press.preview.look_at("one/")
    shown.look()
    shown.wait()
    assert "running…" not in shown.look()
    assert any(run.failure for run in shown.press.edition.results.values())


def test_a_build_waits(book):
    press = Press(book)
    press.refresh()
    assert press.edition.results["snippets/calculus/three.py"].text == "1 2 3\n"


def test_a_preview_that_is_told_to_end_leaves_nothing_running(book):
    """At each of these moments: before the server of the runs has started, and while one runs."""
    write(book, "import time\ntime.sleep(60)")
    for moment in (0, 3):
        preview = Shown(book)
        preview.look()
        time.sleep(moment)
        preview.press.preview.stop()
        assert not preview.press.preview._thread.is_alive()
        assert not children(os.getpid())
