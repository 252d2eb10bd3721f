"""What an author can write wrongly on a page or in a snippet is a problem at its place; a build leaves the old site."""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import time
import urllib.request

import numpy as np
import pytest

from snippets._engine.read.book import Book
from snippets._engine.read.cells import cells, lines_of
from snippets._engine.read.navigation import navigation
from snippets._engine.read.options import EmbedError, Options
from snippets._engine.run import signed, sources
from snippets._engine.run.harmless import unsafe
from snippets._engine.run.result import DAMAGED, Result
from snippets._engine.run.store import Store, Wanted
from snippets._engine.typeset.mathml import MathError, mathml, text
from snippets._engine.whole_site.swap import beside, swap
from tests.engine.test_faults_checks import eventually, processes

A = "docs/linear_algebra/a.md"


# ---- pages


def test_what_only_looks_like_it_is_none(small):
    small.write(
        A,
        "\ufeff---\ntitle: A\n---\n\n# A\n\n```\n$$\n[x](snippets/a.py){ run }\n```\n\n<!-- \\label{x} -->\n\n"
        "`\\label{x}` costs \\$\\$5.\n\n[The file](../../snippets/linear_algebra/a.py)\n\n[b](b.md){ .md-button }\n",
    )
    book = Book(small.root)
    assert book.problems == [] and book.pages[A].meta == {"title": "A"}


def test_an_editors_lock_and_a_page_that_goes_are_skipped(small):
    (small.root / "docs/linear_algebra/.#a.md").symlink_to("somebody@nowhere.1:2")
    (small.root / "docs/linear_algebra/gone.md").symlink_to("nothing.md")
    assert sorted(Book(small.root).pages) == ["docs/index.md", A] and Book(small.root).problems == []


@pytest.mark.parametrize("name", ["a b.md", "größe.md", "A.md"])
def test_a_page_with_another_name_is_refused(small, name):
    small.write(f"docs/linear_algebra/{name}", "# B\n")
    [problem] = Book(small.root).problems
    assert problem.page.endswith(name) and "small letters" in problem.message


def test_the_navigation_is_read_as_yaml(tmp_path):
    (tmp_path / "mkdocs.yml").write_text(
        "site_url: !ENV [URL, '']\nmarkdown_extensions:\n  - x: {y: !!python/name:z.w ''}\n"
        "nav:\n  - A: a.md\n  # - hidden.md\n  - P:\n    - p/index.md\n    - 'Größe': p/b.md\n  - out: https://x.org/c.md5\n"
        "exclude_docs: |\n  old.md\n"
    )
    assert navigation(tmp_path / "mkdocs.yml") == ["a.md", "p/index.md", "p/b.md"]


# ---- formulas


@pytest.mark.parametrize(
    "latex, said",
    [
        ("{" * 100_000, "characters"),
        ("\\frac{" * 2000 + "x", "characters"),
        ("x^{" * 41 + "2" + "}" * 41, "more than 40 groups"),
        ("\\left(" * 60 + "\\right)" * 60, "more than 40 groups"),
        ("\\hat" * 400 + " x", "inside each other"),
        ("a\x00b", "U+0000"),
        ("a\x1bb", "U+001B"),
        ("a\u202eb", "U+202E"),
        ("\ud800", "U+D800"),
    ],
)
def test_a_formula_that_would_end_the_translator_is_refused_before(latex, said):
    with pytest.raises(MathError, match=said.replace("+", r"\+")):
        mathml(latex, True)


def test_what_is_nested_as_far_as_allowed_is_set_and_read_in_time():
    """Three times as deep takes some three times as long; what is read anew at each level takes a million times."""
    took = []
    for letter, depth in zip("xyz", (13, 13, 39)):  # the first waits for what is made once; a text is read once
        latex, start = f"{letter}^{{" * depth + "2" + "}" * depth, time.process_time()
        assert "<math" in mathml(latex, True) and text(latex)
        took.append(time.process_time() - start)
    assert took[2] < 20 * took[1] + 0.1


# ---- links and cells


@pytest.mark.parametrize(
    "options, said",
    [
        ("seconds=nan", "more than 0"),
        ("seconds=-1", "more than 0"),
        ("seconds=0", "more than 0"),
        ("seconds=inf", "more than 0"),
        ("seconds=1e9", "at most 600"),
        ("seconds=x", "a number of seconds"),
        ('hl="0"', "line numbers"),
        ('hl="7-5"', "line numbers"),
        ('hl="-1"', "line numbers"),
        ("fails=SyntaxError", "end a run from outside"),
        ("fails=TimeoutError", "end a run from outside"),
        ("fails=ProcessError", "end a run from outside"),
        ("fails=value_error", "name an error"),
    ],
)
def test_an_option_without_sense_is_refused(options, said):
    with pytest.raises(EmbedError, match=said):
        Options.read(options)


def test_a_line_to_highlight_is_one_of_the_code():
    Options.read('hl="1 2-3"').check("a\nb\nc")
    with pytest.raises(EmbedError, match='hl="9999": the code shown has 3 lines'):
        Options.read('hl="1 9999"').check("a\nb\nc")


@pytest.mark.parametrize("sign", ["\x0c", "\x0b", "\x1c", "\x85", "\u2028"])
def test_only_a_line_feed_ends_a_line(sign):
    source = f"x = '{sign}'\n" if sign not in "\x0c" else "x = 1\n\x0c\n"
    source += "y = 2\n# %% two\nz = 3\n"
    assert lines_of(source)[-2:] == ["# %% two", "z = 3"]
    first, second = cells(source)
    assert (first.name, second.of(source)) == ("", "z = 3") and first.of(source).endswith("y = 2")


# ---- the cache


def damage(entry, how):
    text = signed.read(entry)
    entry.unlink()
    if how == "folder":
        entry.mkdir()
    elif how == "link":
        entry.symlink_to("/nowhere")
    else:
        texts = {"empty": "", "list": "[]", "cut": text[:40], "deep": "[" * 100_000}
        entry.write_text(texts[how] if isinstance(how, str) else f"{signed.mark(entry.name, text)}\n{how(text)}")


@pytest.mark.parametrize(
    "how",
    [
        "empty",
        "list",
        "cut",
        "deep",
        "folder",
        "link",
        lambda t: t.replace('"text": "all', '"text": 7, "x": "all'),
        lambda t: t.replace('"text": "all is well\\n"', '"text": 7'),
        lambda t: t.replace('"figures": []', '"figures": [7]'),
        lambda t: t.replace('"files": {}', '"files": []'),
        lambda t: t.replace('"failure": null', '"failure": 3'),
        lambda t: t.replace('"warnings": []', '"warnings": 1'),
        lambda t: t.replace('"killed": false', '"killed": "no"'),
    ],
)
def test_a_damaged_entry_is_made_anew(small, how, capfd):
    store, path = Store(small.root), "snippets/linear_algebra/a.py"
    good = store.results([path])[path]
    [entry] = store.cache.iterdir()
    before = entry.read_text()
    if not isinstance(how, str):
        with pytest.raises(DAMAGED):  # what comes from a run is looked at, too
            Result.from_json(how(signed.read(entry)))
    damage(entry, how)
    assert not entry.is_file() or entry.read_text() != before
    assert store.results([path])[path].text == good.text
    said = capfd.readouterr().err
    assert ("results cannot be kept" in said) == (how == "folder")


def test_an_entry_that_was_not_made_here_is_none(small, monkeypatch, tmp_path_factory):
    path = "snippets/linear_algebra/a.py"
    Store(small.root).results([path])
    ledger, problems = small.check()
    assert problems == [] and ledger.stale == []
    good = [*(small.root / ".cache/snippets").iterdir(), small.root / ".cache/checks.json"]
    assert all(stat.S_IMODE((signed.home() / "key").stat().st_mode) == 0o600 for _ in good)
    kept = [(file, file.read_text()) for file in good]
    for file, entry in kept:
        file.write_text(entry.replace("all is well", "all is fine").replace('"compared": ', '"compared": 1'))
        assert file.read_text() != entry
    ran = []
    found = Store(small.root).results([path], lambda *said: ran.append(said))
    assert len(ran) == 1 and found[path].text == "all is well\n"
    assert small.ledger().stale == ["square", "twice"]
    for file, entry in kept:
        file.write_text(entry)
    assert small.ledger().stale == [] and Store(small.root).known({path: Wanted()})[path]
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("another")))  # somebody else's builds made them
    assert small.ledger().stale == ["square", "twice"] and not Store(small.root).known({path: Wanted()})[path]
    other = small.root / ".cache/checks.added"
    other.write_text(json.dumps(["square", {"digest": small.ledger().digest("square"), "passed": True}]) + "\n")
    assert small.ledger().stale == ["square", "twice"]


def test_without_a_key_that_can_be_kept_nothing_is_believed(tmp_path, monkeypatch, capfd):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    signed.write(tmp_path / "entry", "text")
    assert signed.read(tmp_path / "entry") == "text"  # in this very process
    assert "the cache cannot be trusted from one build to the next" in capfd.readouterr().err
    signed.key.cache_clear()
    with pytest.raises(ValueError, match="was not made by a build of this user"):
        signed.read(tmp_path / "entry")


@pytest.mark.parametrize(
    "inner, said",
    [
        ("<script>alert(1)</script>", "<script>"),
        ('<g onclick="alert(1)"/>', "the attribute onclick"),
        ('<image xlink:href="https://x.org/a.png"/>', "a reference to something outside"),
        ('<image xlink:href="data:image/svg+xml;base64,PA=="/>', "a reference to something outside"),
        ('<use xlink:href="other.svg#a"/>', "a reference to something outside"),
        ('<a xlink:href="#a"/>', "<a>"),
        ("<foreignObject/>", "<foreignObject>"),
        ("<style>g{}</style>", "<style>"),
        ('<animate attributeName="href" to="javascript:1"/>', "<animate>"),
        ('<rect style="fill:url(https://x.org)"/>', "in style"),
        ('<rect style="fill:\\75rl(x)"/>', "in style"),
        ("<!-- x -->", "a declaration"),
        ("<?xml-stylesheet href='a'?>", "a declaration"),
        ('<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', "<script>"),
        ("<g>", "XML that is not well-formed"),
        ('<use xlink:href="#a"/><image xlink:href="data:image/png;base64,iVBO"/><g style="fill:url(#a)"/>', ""),
    ],
)
def test_a_figure_that_is_more_than_a_drawing(inner, said):
    head = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    found = unsafe(f'<svg {head} width="1pt" height="1.5pt">{inner}</svg>')
    assert said in found and bool(said) == bool(found)


def test_a_cache_that_cannot_be_written_is_a_warning(small, capfd):
    small.write("cache", "a file in the folder's place")
    found = Store(small.root, cache=small.root / "cache").results(["snippets/linear_algebra/a.py"])
    assert found["snippets/linear_algebra/a.py"].text == "all is well\n"
    assert "warning: results cannot be kept for the next build" in capfd.readouterr().err


# ---- the site


def test_a_site_is_swapped_whole(tmp_path):
    site = tmp_path / "site"
    for word in ("first", "second"):
        new = beside(site)
        new.mkdir()
        (new / "a").write_text(word)
        swap(new, site)
        assert (site / "a").read_text() == word
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_what_is_no_folder_is_no_site(tmp_path):
    (tmp_path / "site").write_text("something else")
    with pytest.raises(NotADirectoryError, match="a site is a folder"):
        beside(tmp_path / "site")
    assert (tmp_path / "site").read_text() == "something else"


def test_what_a_killed_build_left_is_mended(tmp_path):
    dead = subprocess.Popen(["true"])
    dead.wait()
    (tmp_path / f".site.unfinished-{dead.pid}").mkdir()
    (tmp_path / f".site.old-{dead.pid}").mkdir()
    (tmp_path / f".site.old-{dead.pid}" / "a").write_text("good")
    beside(tmp_path / "site")
    assert [p.name for p in tmp_path.iterdir()] == ["site"] and (tmp_path / "site" / "a").read_text() == "good"


@pytest.mark.parametrize("preview", [False, True])
def test_a_page_saved_while_the_book_is_built_is_said_to_be(small, preview):
    """What MkDocs hands over is the new text, the press has read the old one."""
    from snippets._engine.read.book import Book, as_saved
    from snippets._engine.whole_site.strays import Strays

    known, strays = as_saved(small.root, A), Strays()
    small.write(A, "# A\n\nanother text\n")
    strays.other_text(small.root, Book(small.root), A, known, preview)
    assert strays == ([] if preview else [f"{A}:1: this page was saved while the book was built; build again"])


def test_a_page_that_the_press_has_not_read_ends_the_build(small):
    assert small.build().returncode == 0
    good = small.page()
    small.write(A, "Author: me\n\n# A\n\ntext\n")  # an older form of front matter, which MkDocs takes off
    small.write("tests/linear_algebra/test_a.py", "")
    small.write("tests/linear_algebra/test_b.py", "")
    (small.root / "snippets/linear_algebra/a.py").unlink()
    failed = small.build()
    assert failed.returncode != 0 and small.page() == good
    assert f"{A}:1: this is not the text that the press has read" in failed.stderr
    assert not list(small.root.glob(".site.*"))


@pytest.mark.parametrize(
    "fault, said",
    [
        (b"# A\n\ncaf\xe9\n", "not UTF-8"),
        (b"---\na: [\n---\n# A\n", "the front matter is not YAML"),
        ("# A\n\n$" + "{" * 50 + "$\n", "groups stand inside each other"),
        ("# A\n\n$a\x07$\n", "U+0007"),
    ],
)
def test_a_preview_survives_and_is_right_after_the_next_save(small, fault, said):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    good = (small.root / A).read_text().partition("$$")[0]  # without formulas, which would need their checks
    for file in ("test_a.py", "test_b.py"):
        small.write(f"tests/linear_algebra/{file}", "")
    small.write(A, fault)
    (small.root / "docs/linear_algebra/.#a.md").symlink_to("somebody@nowhere.1:2")
    server = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
        cwd=small.root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    url = f"http://127.0.0.1:{port}/linear_algebra/a/"
    try:
        assert eventually(lambda: got(url), 90)
        if said:
            assert said in got(url) and "press-problem" in got(url)
        small.write(A, good)
        eventually(lambda: "all is well" in got(url) and "press-problem" not in got(url), 90)
    finally:
        server.kill()
        out, _ = server.communicate(timeout=60)
    assert "Traceback" not in out


def got(url: str) -> str:
    try:
        return urllib.request.urlopen(url, timeout=60).read().decode()
    except OSError:
        return ""


# ---- interrupted at any moment


def test_a_build_that_is_stopped_at_any_moment_leaves_site_and_cache_whole(small, request):
    """`--interrupts 100` stops so many builds; the moments are drawn with a seed."""
    small.build()
    good, rng, source = (
        small.page(),
        np.random.default_rng(0),
        (small.root / "snippets/linear_algebra/a.py").read_bytes(),
    )
    start = time.monotonic()
    small.build()
    length = time.monotonic() - start
    for n in range(request.config.getoption("--interrupts")):
        how = (signal.SIGINT, signal.SIGTERM, signal.SIGKILL, signal.SIGHUP)[n % 4]
        small.write("snippets/linear_algebra/a.py", f'"""A."""\nprint("all is well")\n# {n}\n')
        small.write(
            "tests/linear_algebra/test_b.py", (small.root / "tests/linear_algebra/test_b.py").read_text() + "\n#"
        )
        build = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "build", "--quiet"],
            cwd=small.root,
            stderr=subprocess.DEVNULL,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
        )
        time.sleep(rng.uniform(0, 1.5 * length))
        build.send_signal(how)
        build.wait(120)
        shown = small.page()
        assert "all is well" in shown and shown.rstrip().endswith(good.rstrip()[-7:]), n
        eventually(lambda: not [p for p in processes() if p.startswith(str(small.root))])
    small.write("snippets/linear_algebra/a.py", source)
    assert small.build("--strict").returncode == 0
    assert small.page() == good
    assert not [p for p in small.root.glob(".site.*")]


def test_a_file_that_changes_while_the_book_runs_ends_the_build_and_is_named(small):
    assert small.build("--strict").returncode == 0
    good = small.page()
    # What runs may not: here the build's own process does it, in the place of one that has found a way.
    small.write(
        "snippets/_engine/check/background.py",
        (small.root / "snippets/_engine/check/background.py").read_text()
        + "\n\ndef _run(self, *given, real=Checks.run):\n    for name in ('new.md', 'index.md'):\n"
        + "        open('docs/' + name, 'w').write('# Mine')\n    return real(self, *given)\n\n\nChecks.run = _run\n",
    )
    before = sources.seen(small.root)
    failed = small.build()
    assert failed.returncode != 0 and small.page() == good
    assert "docs/index.md:1: this file was changed while snippets, checks and labs ran" in failed.stderr
    assert "docs/new.md:1: this file was made while" in failed.stderr
    assert sources.changed(small.root, before) == [("docs/index.md", "changed"), ("docs/new.md", "made")]
    (small.root / "docs/new.md").unlink()
    assert ("docs/index.md", "changed") in sources.changed(small.root, before)


def test_a_disk_that_is_full_while_the_site_is_written_leaves_the_old_one(small):
    small.build()
    good = small.page()
    small.replace(A, "# A", "# Another")
    small.write(
        "snippets/_engine/whole_site/files.py",
        (small.root / "snippets/_engine/whole_site/files.py").read_text()
        + "\n\ndef write(*_):\n    raise OSError(28, os.strerror(28))\n\n\nimport os\n",
    )
    failed = small.build()
    assert failed.returncode != 0 and os.strerror(28) in failed.stdout and small.page() == good
    assert not list(small.root.glob(".site.*"))
