"""Every snippet runs, prints its golden text, agrees with its sibling, and is shown on a page."""

import ast
import contextlib
import functools
import io
import re
from pathlib import Path

import pytest

from snippets._engine.page import gather
from snippets._engine.page.before import before
from snippets._engine.page.press import Press
from snippets._engine.progress import Progress
from snippets._engine.read import cells
from snippets._engine.read.book import Book
from snippets._engine.read.embed import siblings
from snippets._engine.run.absent import unknown
from snippets._engine.run.golden import difference
from tests.conftest import ROOT

GOLDEN = ROOT / "tests" / "golden"
FILES = sorted(p.relative_to(ROOT).as_posix() for p in ROOT.glob("snippets/[!_]*/**/*.py"))


def stem_of(file: str) -> str:
    return file.removesuffix(".py").removesuffix("_numpy").removesuffix("_torch")


STEMS = sorted({stem_of(f) for f in FILES})


def golden_of(file: str) -> Path:
    return GOLDEN / f"{stem_of(file).removeprefix('snippets/')}.txt"


def read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def few(files: set[str]) -> Press:
    """The press with what these snippets give, and with what is kept of the others: a selection by `-k` waits for
    none of the book's other runs and for no check."""
    press = Press(ROOT)
    press.show_first(lambda: None)  # a preview takes what there is
    asked = gather.wanted(gather.places(ROOT, Book(ROOT)))
    asked = {file: asked[file] for file in sorted(files & asked.keys())}
    for file, result in press.store.results(asked, Progress("running", len(asked))).items():
        press.preview.ran[file] = press.store.key(file), result
    press.refresh()
    return press


def asked_for(request) -> set[str]:
    """The snippets that the chosen tests are about, with their siblings."""
    given = [item.callspec.params for item in request.session.items if item.path == request.path and "[" in item.name]
    stems = {stem_of(params.get("file") or params["stem"]) for params in given}
    return {file for file in FILES if stem_of(file) in stems}


@pytest.fixture(scope="module")
def chosen(request) -> Press:
    """The press, in which the snippets of the tests that were chosen have run."""
    files = asked_for(request)
    return request.getfixturevalue("press") if files >= set(FILES) else few(files)


@pytest.fixture(scope="module")
def problems(chosen, request) -> dict[tuple[str, int], list[str]]:
    """The problems of the pages that show a snippet, by page and line, looked up once for all snippets."""
    found: dict[tuple[str, int], list[str]] = {}
    shown = {page.path: page for file in asked_for(request) for page, _, _ in chosen.edition.places.get(file, ())}
    said = {p for page in shown.values() for p in chosen.prints.whole(page).problems}
    for problem in sorted({*chosen.book.problems, *said}):
        found.setdefault((problem.page, problem.line), []).append(str(problem))
    return found


@pytest.mark.parametrize("file", FILES)
def test_snippet(file, chosen, problems, request):
    assert file in chosen.edition.results, f"{file} is shown on no page: embed it or delete it"
    result = chosen.edition.results[file]
    if unknown(result):
        pytest.skip(unknown(result))
    expected = {name for _, _, options in chosen.edition.places[file] for name in options.errors}
    assert result.failure is None or result.failure.type in expected, str(result.failure)
    shown = {(page.path, page.line(embed)) for page, embed, _ in chosen.edition.places[file]}
    said = [*map(str, result.warnings), *(problem for place in sorted(shown) for problem in problems.get(place, ()))]
    assert not said, "\n".join(said)
    golden = golden_of(file)
    if request.config.getoption("--update") and (not golden.is_file() or difference(result.text, read(golden))):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(result.text, encoding="utf-8")
    assert golden.is_file(), f"{golden.relative_to(ROOT)} is missing: read what {file} prints, then pytest --update"
    found = difference(result.text, read(golden))
    assert not found, f"{file}, {found}; if this is right, pytest --update"


CUT = [file for file in FILES if "# %%" in read(ROOT / file)]


@pytest.mark.parametrize("file", CUT)
def test_a_part_runs_when_it_is_pasted(file, chosen, tmp_path, monkeypatch):
    """What *Copy* takes from the listing of a part prints in an empty file what the page shows below the part."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MPLBACKEND", "agg")
    result, source = chosen.edition.results[file], read(ROOT / file)
    if unknown(result):
        pytest.skip(unknown(result))
    texts = {cell.name: cell.text for cell in result.cells}
    shown = {embed.part for _, embed, _ in chosen.edition.places[file]} | ({"figure"} & texts.keys())
    for part in sorted(shown - {None}):
        if part == "figure" and part not in texts:
            continue  # the sibling draws
        code = f"{before(source, part).code}\n\n{cells.part(source, part).of(source)}\n"
        printed = pasted(code, {name for _, _, options in chosen.edition.places[file] for name in options.errors})
        assert printed.endswith(texts.get(part, "")), f"{part} prints {printed!r}\n{code}"


def pasted(code: str, expected: set[str]) -> str:
    """What a piece of code prints that begins from nothing."""
    import matplotlib.pyplot as plt
    import numpy as np
    import torch

    printed = io.StringIO()
    settings, dtype = np.geterr(), torch.get_default_dtype()
    torch.set_default_dtype(torch.float32)
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(code, "pasted", "exec"), {"__name__": "__main__"})
    except Exception as error:
        if type(error).__name__ not in expected:
            raise
    finally:
        np.seterr(**settings)
        torch.set_default_dtype(dtype)
        plt.close("all")
    return printed.getvalue()


@pytest.mark.parametrize("stem", [s for s in STEMS if {f"{s}_numpy.py", f"{s}_torch.py"} & set(FILES)])
def test_siblings_agree(stem, chosen):
    both = [chosen.edition.results[file] for file in siblings(f"{stem}_numpy.py").values()]
    if any(map(unknown, both)):
        pytest.skip("one of them was not run here")
    assert not (found := difference(both[1].text, both[0].text)), f"{stem}: NumPy and PyTorch differ: {found}"


def test_no_golden_text_without_a_snippet():
    known = {golden_of(file) for file in FILES}
    labs = GOLDEN / "labs"  # tests/test_labs.py looks after those
    assert not [p.name for p in GOLDEN.rglob("*.txt") if p not in known and p.parent != labs]


ENGINE = "snippets/calculus/value.py"  # built on its page step by step, and repeated where a snippet needs it


@functools.cache
def definitions(file: str) -> dict[str, int]:
    """The text of every definition of a file and of every method of its `Value`, with its lines that are not blank."""
    source = read(ROOT / file)
    lines = source.splitlines()
    top = [s for s in ast.parse(source).body if isinstance(s, (ast.FunctionDef, ast.ClassDef))]
    methods = [m for s in top if isinstance(s, ast.ClassDef) and s.name == "Value" for m in s.body]
    found = [lines[s.lineno - 1 : s.end_lineno] for s in top + methods]
    return {"\n".join(text): sum(bool(line.strip()) for line in text) for text in found}


def own_lines(file: str) -> int:
    """The lines of a file that are not blank, without the definitions that it repeats from the engine of the calculus
    part, and without the tables of a part's map: the formatter gives each chapter a line."""
    source = read(ROOT / file)
    repeated = definitions(file).keys() & definitions(ENGINE).keys() if file != ENGINE else set()
    tables = [node.value for node in ast.parse(source).body if isinstance(node, ast.Assign)]
    rows = [table.end_lineno - table.lineno for table in tables if isinstance(table, (ast.Dict, ast.List))]
    lines = [line for line in source.splitlines() if line.strip()]
    return len(lines) - sum(definitions(file)[text] for text in repeated) - sum(rows) * file.endswith("/part_map.py")


def test_snippets_are_short():
    assert not [f for f in FILES if own_lines(f) > (160 if f == ENGINE else 80)]


def test_lines_fit_the_page():
    """88 columns are what a wide screen shows without scrolling."""
    long = [
        f"{f}:{n}"
        for f in FILES
        for n, line in enumerate((ROOT / f).read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > 88
    ]
    assert not long, "break these lines"


def test_the_sign_of_a_transpose_stands_at_its_letter_in_figures():
    """Matplotlib takes `\\top` for a relation, with space around it; the sign itself has none."""
    apart = [
        f"{file}:{text.lineno}"
        for file in FILES
        for text in ast.walk(ast.parse(read(ROOT / file)))
        if isinstance(text, ast.Constant) and isinstance(text.value, str) and re.search(r"\$.*\\top.*\$", text.value)
    ]
    assert not apart, "write ⊤"


def cells_of(file: str) -> list[str]:
    return re.split(r"^(?=# %%)", read(ROOT / file), flags=re.MULTILINE)


def adds_zero(code: str) -> bool:
    sums = (n for n in ast.walk(ast.parse(code)) if isinstance(n, ast.BinOp) and isinstance(n.op, ast.Add))
    sides = (side for n in sums for side in (n.left, n.right) if isinstance(side, ast.Constant))
    return any(side.value == 0 and not isinstance(side.value, complex) for side in sides)


def test_a_zero_that_is_added_has_its_reason():
    """`+ 0.0` looks like nothing: the cell that shows it says that it turns -0 into 0. A format says it with `z`."""
    silent = [f for f in FILES for cell in cells_of(f) if adds_zero(cell) and not re.search(r"#.* -0", cell)]
    assert not silent, "write {x:z.3f}, or say `# + 0.0 makes 0 of -0`"


def test_no_name_that_looks_like_a_number():
    """`l` is read as 1. `I` stays: it is the unit matrix of the book, and an information."""
    names = (n for f in FILES for n in ast.walk(ast.parse(read(ROOT / f))) if isinstance(n, (ast.Name, ast.arg)))
    assert not [n for n in names if getattr(n, "id", getattr(n, "arg", "")) in ("l", "O")]
