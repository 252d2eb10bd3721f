"""What a stranger's files may not do before anything runs contained. What runs is tried by `test_faults_matrix.py`."""

import subprocess
import sysconfig
from pathlib import Path

import pytest

from snippets._engine import outside


@pytest.mark.parametrize(
    "path", ["docs/assets/a.txt", "docs/calculus/a.md", "docs/a", "snippets/calculus/a.py", ".ci/a"]
)
def test_a_link_among_the_files_of_the_book_is_refused(tmp_path, path):
    assert outside.found(tmp_path) == []
    (tmp_path / path).parent.mkdir(parents=True)
    (tmp_path / path).symlink_to(Path.home())
    assert outside.found(tmp_path) == [f"{path}:1: this is a link to another place; put the file itself here"]


def test_a_folder_of_the_book_is_no_link_and_an_editors_lock_may_be_one(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/.#a.md").symlink_to("somebody@nowhere.1:2")
    (tmp_path / ".venv").symlink_to("/")
    assert outside.found(tmp_path) == []
    for name in (".cache", "site", "tests"):
        (tmp_path / name).symlink_to("/")
    assert [said.partition(":")[0] for said in outside.found(tmp_path)] == [".cache", "site", "tests"]


@pytest.mark.parametrize("path", ["numpy.py", "numpy.so", "conftest.py", "math_core/__init__.py", "yaml/__init__.so"])
def test_what_would_be_imported_in_the_place_of_a_library_is_refused(tmp_path, path):
    for good in ("tests/__init__.py", "snippets/numpy.py", "docs/a.py"):
        (tmp_path / good).parent.mkdir(exist_ok=True)
        (tmp_path / good).touch()
    assert outside.found(tmp_path) == []
    (tmp_path / path).parent.mkdir(exist_ok=True)
    (tmp_path / path).touch()
    [said] = outside.found(tmp_path)
    assert said.startswith(f"{path.partition('/')[0]}:1: Python would import this")


def test_a_build_refuses_before_it_reads_or_runs(small, tmp_path_factory):
    owned, secret = (tmp_path_factory.mktemp("out") / name for name in ("owned", "secret"))
    secret.write_text("# Secret\n")
    (small.root / "docs/linear_algebra/b.md").symlink_to(secret)
    for name in ("math_core.py", "numpy.py"):
        small.write(name, f"open({str(owned)!r}, 'w')\n")
    command = [Path(sysconfig.get_path("scripts")) / "mkdocs", "build"]
    failed = subprocess.run(command, cwd=small.root, capture_output=True, text=True, timeout=120)
    assert failed.returncode != 0 and not (small.root / "site").exists() and not owned.exists()
    for name in ("docs/linear_algebra/b.md", "math_core.py", "numpy.py"):
        assert f"{name}:1: " in failed.stderr, failed.stderr
    assert "nothing was read or run" in failed.stdout + failed.stderr and "Traceback" not in failed.stderr
