"""The same book gives the same site, byte for byte, wherever and by whomever it is built."""

import hashlib
import os
import shutil
import subprocess
import sys

from tests.conftest import ROOT

DRAWS = '"""A set, a sum and a picture."""\nimport matplotlib.pyplot as plt\n\nprint({"a", "b", "c"}, 0.1 + 0.2)\n# %% figure\n'
SNIPPET = DRAWS + 'plt.plot([1, 3, 2], label="é")\nplt.legend()\n'
LAB = (
    "# ---\n# title: A lab\n# ---\n\n# %% [markdown]\n# # A lab\n\n"
    '# %% alt="Three points" caption="Three points."\nimport matplotlib.pyplot as plt\n'
    'print({"a", "b", "c"})\nplt.plot([1, 3, 2], label="é")\nplt.legend();\n\n'
    '# %% task="Double it"\nx = ...\n\n# %% solution\nx = 42\n\n# %% check\nassert x == 42, "twice 21"\n'
)
PAGE = '# A\n\n[Run](../../snippets/linear_algebra/a.py "Three points"){ .run }\n\n$$\ny = x^2\n\\label{square}\n$$\n'
FIXED = {"SOURCE_DATE_EPOCH": "1700000000"}  # the theme and the map of the site name the day of the build


def built(book, **environment) -> dict[str, str]:
    """Every file of the site with its hash."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"]
    done = subprocess.run(
        command,
        cwd=book,
        env=os.environ | FIXED | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    files = (f for f in sorted((book / "site").rglob("*")) if f.is_file())
    return {f.relative_to(book / "site").as_posix(): hashlib.sha256(f.read_bytes()).hexdigest() for f in files}


def test_another_place_zone_language_and_hash_seed_give_the_same_files(small, tmp_path_factory):
    small.write("docs/linear_algebra/a.md", PAGE)
    small.write("snippets/linear_algebra/a.py", SNIPPET)
    small.write("tests/linear_algebra/test_b.py", "")
    small.write("docs/labs/one.py", LAB)
    small.replace("mkdocs.yml", "linear_algebra/a.md]", "linear_algebra/a.md, labs/one.py]")
    elsewhere = tmp_path_factory.mktemp("other") / "Größe und Maß"
    shutil.copytree(small.root, elsewhere, ignore=shutil.ignore_patterns(".cache", "site", "__pycache__"))
    other = {"TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONHASHSEED": "7"}
    here = built(small.root, TZ="America/New_York", PYTHONHASHSEED="1")
    there = built(elsewhere, **other)
    assert {"figures/linear_algebra/a-light.svg", "figures/labs/one-1-dark.svg", "labs/one/index.html"} <= set(here)
    assert sum(name.endswith(".ipynb") for name in here) == 3  # the chapter, and the lab to work on and solved
    assert [name for name in {**here, **there} if here.get(name) != there.get(name)] == []
    assert str(ROOT) not in (small.root / "site/linear_algebra/a/index.html").read_text(encoding="utf-8")
