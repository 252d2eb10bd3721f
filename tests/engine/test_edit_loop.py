"""After any series of edits, a preview shows what one that starts anew shows: the same files with the same bytes."""

import json
import os
import subprocess
import sys

# One process makes all previews: imports take longer than what is tried. A new press that finds nothing kept, in an
# empty folder, is a preview that starts anew.
SCRIPT = r'''
import json, logging, shutil, sys, time
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT, URL = Path.cwd(), "http://127.0.0.1:8000/"
logging.getLogger("mkdocs").setLevel(logging.CRITICAL)


def made(site):
    config = load_config(site_dir=str(site), site_url=URL)
    if not hook().serving:
        config.plugins.on_startup(command="serve", dirty=False)
    build(config, serve_url=URL)
    shown = (f for f in site.rglob("*") if f.is_file() and f.suffix != ".gz" and ".next" not in f.parts)
    return {f.relative_to(site).as_posix(): f.read_bytes() for f in shown}


def hook():
    return sys.modules.get("snippets/_engine/mkdocs_hook.py") or type("Hook", (), {"serving": False})


def waited(site):
    """The site when nothing runs behind it any more."""
    end = time.monotonic() + 60
    pages = ("linear_algebra/a/index.html", "labs/l/index.html")
    while any("running…".encode() in (found := made(site)).get(page, b"") for page in pages) and time.monotonic() < end:
        time.sleep(0.1)
    return found


def anew(number):
    from snippets._engine.page.press import Press

    mine = hook()
    left = mine.shown, mine.labs, dict(Press._all)
    mine.shown = mine.labs = None
    Press._all.clear()
    (ROOT / ".cache/pages").rename(ROOT / f".cache/pages-{number}")
    found = waited(ROOT / f"anew-{number}")
    shutil.rmtree(ROOT / ".cache/pages")
    (ROOT / f".cache/pages-{number}").rename(ROOT / ".cache/pages")
    mine.shown, mine.labs = left[:2]
    Press._all.update(left[2])
    return found


site = ROOT / "shown"
before = first = waited(site)
for number, edits in enumerate(json.load(sys.stdin)):
    for path, text in edits.items():
        file = ROOT / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.unlink() if text is None else file.write_text(text, encoding="utf-8")
    found, wanted = waited(site), anew(number)
    differ = sorted(f for f in found.keys() | wanted.keys() if found.get(f) != wanted.get(f))
    print(json.dumps([differ, sorted(f for f in found.keys() | before.keys() if found.get(f) != before.get(f))]))
    before = found
print(json.dumps(sorted(f for f in first.keys() | found.keys() if found.get(f) != first.get(f))))
'''
CONFIG = """\
site_name: Small
theme: {name: mkdocs, custom_dir: docs/_theme}
nav: [index.md, linear_algebra/index.md, linear_algebra/a.md, linear_algebra/b.md, ledger.md, lists.md]
hooks: [snippets/_engine/mkdocs_hook.py, snippets/_engine/shrink.py]
exclude_docs: _theme/
markdown_extensions: [attr_list, md_in_html, pymdownx.superfences, pymdownx.highlight, pymdownx.blocks.admonition]
plugins: [search]
"""
MAIN = """\
{% extends "base.html" %}
{% block content %}{{ super() }}<p>{{ around }}</p><script>{{ (structured or {}) | tojson }}</script>{% endblock %}
"""
A = """\
---
title: Squares
key: [square]
---

# Squares

[Run](../../snippets/linear_algebra/a.py){ .run }

$$
y = x^2
\\label{square}
$$
"""
B = """\
---
title: Cubes
---

# Cubes

/// admonition | Before you start
[Squares](a.md), and \\eqref{square}.
///

[The same run](../../snippets/linear_algebra/a.py){ .run }

It prints 17.

[How much?](../../snippets/linear_algebra/a.py "in all"){ .answer }

- `16` is the number before it.
"""
LAB = """\
# ---
# title: A lab
# ---
# %% [markdown]
# # A lab
#
# It shows \\eqref{square}.
# %%
print(17)
"""
CHECKS = 'from snippets._engine.check.equation import not_executed\n\nnot_executed("square", because="it is a name")\n'
FILES = {
    "mkdocs.yml": CONFIG,
    "docs/_theme/main.html": MAIN,
    "docs/index.md": "# Home\n\n[Totals](ledger.md){ .totals }\n",
    "docs/linear_algebra/index.md": "# Linear algebra\n",
    "docs/linear_algebra/a.md": A,
    "docs/linear_algebra/b.md": B,
    "docs/linear_algebra/data.csv": "1,2\n",
    "docs/assets/book.css": '/* all */\n@import "book/a.css";\n@import "book/b.css";\n',
    "docs/assets/book/a.css": "a { color: red }\n",
    "docs/assets/book/b.css": "b { color: blue }\n",
    "docs/ledger.md": "# Ledger\n\n[All](../tests){ .ledger }\n",
    "docs/lists.md": "# Lists\n\n[Formulas](lists.md){ .index formulas }\n\n[Key](lists.md){ .index sheet linear_algebra }\n",
    "docs/labs/l.py": LAB,
    "snippets/linear_algebra/a.py": '"""A."""\nprint("in all", 17)\n',
    "tests/linear_algebra/test_a.py": CHECKS,
}
A_PAGE, B_PAGE = "linear_algebra/a/index.html", "linear_algebra/b/index.html"
# What is edited at once, and some of the files of the site that change.
EDITS: list[tuple[dict[str, str | None], set[str]]] = [
    ({"docs/linear_algebra/b.md": B + "\nOne sentence more.\n"}, {B_PAGE}),
    ({"docs/linear_algebra/a.md": A.replace("Squares", "Powers")}, {A_PAGE, B_PAGE, "lists/index.html"}),
    (
        {"docs/linear_algebra/a.md": A.replace("x^2", "x^4").replace("$$\ny", "$$\na = b\n\\label{first}\n$$\n\n$$\ny")},
        {A_PAGE, B_PAGE, "lists/index.html", "ledger/index.html", "formulas/square/index.html"},
    ),
    (
        {
            "mkdocs.yml": CONFIG.replace("linear_algebra/a.md, linear_algebra/b.md", "linear_algebra/b.md, linear_algebra/a.md"),
            "docs/_theme/main.html": MAIN.replace("<p>", "<p>Around: "),
            "tests/linear_algebra/test_a.py": CHECKS.replace("a name", "a notation"),
        },
        {A_PAGE, B_PAGE, "ledger/index.html", "formulas/square/index.html"},
    ),
    (
        {
            "snippets/linear_algebra/a.py": '"""A."""\nprint("in all", 18, 4)\n',
            "docs/linear_algebra/data.csv": "1,3\n",
            "docs/assets/book/b.css": "b { color: green }\n",
            "docs/index.md": None,
            "docs/linear_algebra/c.md": "# C\n",
        },
        {A_PAGE, B_PAGE, "index.html", "linear_algebra/data.csv", "assets/book.css", "linear_algebra/c/index.html", "snippets/linear_algebra/a.py"},
    ),
    ({"docs/linear_algebra/a.md": A.replace("label{square}", "label{power}")}, {A_PAGE, B_PAGE, "labs/l/index.html"}),
    (
        {
            "docs/linear_algebra/a.md": A.replace("square", "power"),
            "docs/linear_algebra/b.md": B.replace("{square}", "{power}").replace("`16`", "`15`"),
            "docs/labs/l.py": LAB.replace("square", "power").replace("17", "18"),
            "tests/linear_algebra/test_a.py": CHECKS.replace("square", "power"),
        },
        {A_PAGE, B_PAGE, "labs/l/index.html", "formulas/power/index.html", "lists/index.html"},
    ),
    ({**FILES, "docs/linear_algebra/c.md": None}, {A_PAGE, B_PAGE, "index.html", "linear_algebra/c/index.html"}),
]  # fmt: skip


def test_a_preview_shows_what_one_that_starts_anew_shows(small):

    for path, text in FILES.items():
        small.write(path, text)
    (small.root / "tests/linear_algebra/test_b.py").unlink()
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=small.root,
        env=os.environ | {"SOURCE_DATE_EPOCH": "1800000000"},  # this theme writes the time of the build
        input=json.dumps([edits for edits, _ in EDITS]),
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    *rounds, left = map(json.loads, done.stdout.splitlines())
    for (edits, wanted), (differ, changed) in zip(EDITS, rounds, strict=True):
        assert differ == [], (list(edits), done.stderr[-1000:])
        assert wanted <= set(changed), (list(edits), changed)
    assert left == []
