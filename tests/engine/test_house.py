"""The rooms of the press import from below alone, as docs/development/house.md says, and no modules import in a circle."""

import ast
import re
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENGINE = ROOT / "snippets/_engine"
SHARED = {"place", "progress", "outside", "record", "licences", "shrink", "__main__", ""}


def imports(engine: Path) -> dict[str, set[str]]:
    """Module -> the modules of the press that it imports, wherever in it."""
    files = {name(file, engine): file for file in engine.rglob("*.py")}
    return {module: _imported(file, files) - {module} for module, file in files.items()}


def name(file: Path, engine: Path) -> str:
    return ".".join(file.relative_to(engine).with_suffix("").parts).removesuffix("__init__").rstrip(".")


def _imported(file: Path, files: dict[str, Path]) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("snippets._engine"):
            home = (node.module or "").removeprefix("snippets._engine").lstrip(".")
            inner = {f"{home}.{alias.name}".lstrip(".") for alias in node.names}
            found |= {module if module in files else home for module in inner}
    return found


def room(module: str) -> str:
    return module.partition(".")[0]


def rooms(modules: dict[str, set[str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for module, imported in modules.items():
        found.setdefault(room(module), set()).update({room(m) for m in imported} - {room(module)})
    return found


def test_the_page_says_which_room_imports_which():
    page = (ROOT / "docs/development/house.md").read_text(encoding="utf-8")
    said = [re.findall(r"`(\w+)`", line.rsplit("|", 2)[1]) for line in page.splitlines() if line.startswith("| `")]
    names = re.findall(r"^\| `(\w+)`", page, re.MULTILINE)
    found = {name: imported - SHARED for name, imported in rooms(imports(ENGINE)).items() if name not in SHARED}
    assert {name: set(below) for name, below in zip(names, said, strict=True)} == found
    for place, below in enumerate(said):
        assert set(below) <= set(names[:place]), (names[place], "imports from above")
    assert all(name in page for name in SHARED - {"__main__", ""})


@pytest.mark.parametrize("folder", sorted(file.parent.name for file in ENGINE.glob("*/__init__.py")))
def test_a_room_says_in_which_order_it_is_read(folder):
    """Every module and folder of a room is named in its `__init__`, behind those of the room that it imports."""
    said = (ENGINE / folder / "__init__.py").read_text(encoding="utf-8").partition("in this order")[2]
    inner = {
        m: {i for i in found if room(i) == folder != i} for m, found in imports(ENGINE).items() if room(m) == folder
    }
    unit = {module: module.split(".")[1] for module in inner if module != folder}
    if folder == "formula":  # in words, folder by folder
        assert [name for name in unit.values() if not re.search(rf"\b{name}\b", said)] == []
        return
    order = [name for line in said.splitlines() if ": " in line for name in line.partition(": ")[0].split(", ")]
    assert sorted(order) == sorted(set(unit.values()))
    place = {module: order.index(name) for module, name in unit.items()}
    assert [(m, i) for m in unit for i in inner[m] if place[i] > place[m]] == []


def test_no_modules_import_in_a_circle():
    order = list(TopologicalSorter(imports(ENGINE)).static_order())
    assert len(order) > 200 and order.index("formula.errors") < order.index("page.press")


def test_a_circle_and_an_arrow_back_would_be_seen(tmp_path):
    for file, text in {
        "read/page.py": "def late():\n    from snippets._engine.page import press\n",
        "page/press.py": "from snippets._engine.read.page import late\n",
    }.items():
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(text)
    assert rooms(imports(tmp_path)) == {"read": {"page"}, "page": {"read"}}
    with pytest.raises(CycleError):
        list(TopologicalSorter(imports(tmp_path)).static_order())
