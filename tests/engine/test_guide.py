"""The commands of the guide, run as they stand there, in a small book: from an empty file to a tick."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from snippets._engine.__main__ import COMMANDS
from tests.small_book import engine

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs/contributing.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
SECTION = GUIDE.split("## From an empty file to a tick")[1].split("\n## ")[0]


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    root = tmp_path_factory.mktemp("guide")
    engine(root)
    for folder in ("docs/linear_algebra", "snippets/linear_algebra", "tests/linear_algebra"):
        (root / folder).mkdir(parents=True)
    for file in ("tests/conftest.py", "tests/served.py", "tests/test_snippets.py", "pyproject.toml"):
        shutil.copyfile(ROOT / file, root / file)
    (root / "mkdocs.yml").write_text("nav: [linear_algebra/one.md]\n", encoding="utf-8")
    return root


def run(book, words):
    return subprocess.run([sys.executable, "-m", *words], cwd=book, capture_output=True, text=True, timeout=300)


def test_the_guide_leads_from_an_empty_file_to_a_tick(book):
    commands = [line.split()[2:] for line in re.findall(r"(?m)^python -m .*", SECTION)]
    assert [words[1] if words[0] == "snippets._engine" else words[0] for words in commands] == [
        "new",
        "run",
        "verify",
        "mutate",
        "pytest",
    ]
    new, alone, verify, mutate, golden = commands
    made = run(book, new)
    assert made.returncode == 0, made.stderr
    _, page, check, _ = re.split(r"(?m)^(?:Put this into.*|and this into.*|Make them your own.*)$", made.stdout)
    (book / "docs/linear_algebra/one.md").write_text(f"---\ntitle: One\n---\n\n# One\n\n{page.strip()}\n")
    (book / "tests/linear_algebra/test_one.py").write_text(check.strip() + "\n")
    shown = run(book, alone)
    assert shown.returncode == 0 and "x dot x: 25.0" in shown.stdout, shown.stderr
    said = run(book, verify)
    assert said.returncode == 0 and "my-idea holds, tried on 20 draws" in said.stdout, said.stdout + said.stderr
    for misspelt in ("verify", "mutate"):
        said = run(book, ["snippets._engine", misspelt, "my-idae"])
        assert (said.returncode, said.stderr) == (
            2,
            'no formula and no check is called "my-idae"; do you mean my-idea?\n',
        )
    said = run(book, mutate)
    assert said.returncode == 0 and "100" in said.stdout and "survived" not in said.stdout, said.stdout + said.stderr
    (book / "snippets/linear_algebra/broken.py").write_text("while True:\n    pass\n")  # not chosen, and so not run
    changed = book / "snippets/linear_algebra/my_idea_numpy.py"
    changed.write_text(changed.read_text().replace("x dot x", "x times x"))
    changed = book / "snippets/linear_algebra/my_idea_torch.py"
    changed.write_text(changed.read_text().replace("x dot x", "x times x"))
    said = run(book, [word for word in golden if word != "--update"])
    assert said.returncode == 1 and "if this is right, pytest --update" in said.stdout, said.stdout
    said = run(book, golden)
    assert (book / "tests/golden/linear_algebra/my_idea.txt").read_text().startswith("x times x: 25.0")
    assert said.returncode == 0 and re.search(r"[1-9]\d* passed", said.stdout), said.stdout
    assert run(book, new).stderr.strip().endswith("exists; choose another name")


def test_a_file_from_elsewhere_is_refused(book, tmp_path):
    (tmp_path / "mine.py").write_text("print(1)\n")
    said = run(book, ["snippets._engine", "run", str(tmp_path / "mine.py")])
    assert said.returncode == 2 and "mine.py lies outside of the repository" in said.stderr


@pytest.mark.parametrize("text", [GUIDE, README], ids=["guide", "README"])
def test_every_command_named_is_there_and_spelled_one_way(text):
    named = re.findall(r"python -m snippets\._engine(\S*) ?([\w-]*)", text)
    assert named and not [words for words in named if words[0].strip("`") or words[1] not in {*COMMANDS, "", "--help"}]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_says_how_it_is_used(command):
    said = subprocess.run(
        [sys.executable, "-m", "snippets._engine", command, "--help"], cwd=ROOT, capture_output=True, text=True
    )
    assert "usage: python -m snippets._engine" in said.stdout + said.stderr
