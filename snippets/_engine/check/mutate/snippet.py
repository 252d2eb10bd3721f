"""How many mistakes in the code of the snippets their golden text catches.

    python -m snippets._engine mutate-code                  every mistake in every snippet
    python -m snippets._engine mutate-code --sample 100 --part linear_algebra

A mistake is one operator, comparison, keyword, index or transpose of a snippet, changed, or a number
in an expression. Numbers that are data, such as the size of a sample, are left alone: another size is
no mistake. So are cells that only draw. A mistake is caught when the run fails or prints something else.
"""

import argparse
import ast
import copy
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from snippets._engine.place import ROOT
from snippets._engine.read import cells
from snippets._engine.read.cut import FIGURE
from snippets._engine.run.golden import difference
from snippets._engine.run.store import Store

OPERATORS = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.Pow: ast.Mult,
    ast.MatMult: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.Mult,
}
COMPARISONS = {ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.Gt, ast.GtE: ast.Lt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq}
NAMES = {
    "max": "min",
    "min": "max",
    "argmax": "argmin",
    "argmin": "argmax",
    "sin": "cos",
    "cos": "sin",
    "sum": "prod",
    "mean": "sum",
    "exp": "log",
    "log": "exp",
    "sqrt": "square",
    "zeros": "ones",
    "ones": "zeros",
    "det": "trace",
}


def mistakes(source: str) -> Iterator[tuple[int, str, Callable[[], str]]]:
    """Line, what is changed, and what writes the whole source with this one mistake; comments and drawing go."""
    found = cells.cells(source)
    last = next((c.first - 1 for c in found if c.name == FIGURE), len(source.splitlines()) + 1)
    tree = ast.parse("\n".join(source.splitlines()[: last - 1]))
    quiet = {
        id(n)
        for f in ast.walk(tree)
        if isinstance(f, ast.FormattedValue) and f.format_spec
        for n in ast.walk(f.format_spec)
    }
    data = {id(n) for n in ast.walk(tree) if isinstance(n, ast.Constant)} - _in_expressions(tree)
    data |= {id(n.right) for n in ast.walk(tree) if isinstance(n, ast.BinOp) and getattr(n.right, "value", 1) == 0.0}
    node: Any  # of whichever class
    for place, node in enumerate(ast.walk(tree)):
        if id(node) in quiet or id(node) in data and not isinstance(node.value, bool):
            continue
        for what, change in _changes(node):
            yield node.lineno, what, partial(_written, tree, place, change)


def _written(tree: ast.Module, place: int, change: Callable[[Any], object]) -> str:
    """The source of a tree in which the node at this place of its walk is changed."""
    wrong = copy.deepcopy(tree)
    change(next(n for i, n in enumerate(ast.walk(wrong)) if i == place))
    return ast.unparse(ast.fix_missing_locations(wrong))


def _in_expressions(tree: ast.AST) -> set[int]:
    """The numbers that are operands, indices or the value of `axis` and `ddof`."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp):
            found |= {id(node.left), id(node.right)}
        elif isinstance(node, ast.Subscript):
            found |= {id(n) for n in ast.walk(node.slice)}
        elif isinstance(node, ast.keyword) and node.arg in ("axis", "dim", "ddof", "correction"):
            found.add(id(node.value))
    return found


def _changes(node: ast.AST) -> Iterator[tuple[str, Callable[[Any], object]]]:
    """(what, function that changes the node in place)"""
    if isinstance(node, ast.BinOp) and isinstance(node.right, ast.Constant) and node.right.value == 0.0:
        return  # `+ 0.0` turns -0.0 into 0.0 and changes no number
    if isinstance(node, (ast.BinOp, ast.AugAssign)) and type(node.op) in OPERATORS:
        if not (
            isinstance(node, ast.BinOp)
            and isinstance(node.left, (ast.Constant, ast.JoinedStr))
            and isinstance(getattr(node.left, "value", ""), str)
        ):
            yield f"operator {type(node.op).__name__}", lambda n: setattr(n, "op", OPERATORS[type(n.op)]())
    elif isinstance(node, ast.Compare) and type(node.ops[0]) in COMPARISONS:
        yield "comparison", lambda n: n.ops.__setitem__(0, COMPARISONS[type(n.ops[0])]())
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield f"{node.value}", lambda n: setattr(n, "value", not n.value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        yield f"number {node.value}", lambda n: setattr(n, "value", n.value + 1)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield "minus", lambda n: setattr(n, "op", ast.UAdd())
    elif isinstance(node, ast.Attribute) and node.attr in NAMES:
        yield f"{node.attr}", lambda n: setattr(n, "attr", NAMES[n.attr])
    elif isinstance(node, ast.Attribute) and node.attr == "T":
        yield "transpose", lambda n: setattr(n, "attr", "real")


def main() -> int:
    parser = argparse.ArgumentParser(prog=sys.argv[0], description=__doc__.splitlines()[0])
    parser.add_argument("--part", default="[!_]*", help="snippets of one part")
    parser.add_argument("--sample", type=int, help="try so many, drawn with --seed")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--at-least", type=float, default=0.0, help="exit with an error below this rate, e.g. 0.9")
    chosen = parser.parse_args()
    made = [
        (file, *m)
        for file in sorted(ROOT.glob(f"snippets/{chosen.part}/**/*.py"))
        for m in mistakes(file.read_text(encoding="utf-8"))
    ]
    total = len(made)
    if chosen.sample is not None and chosen.sample < total:
        made = random.Random(chosen.seed).sample(made, chosen.sample)
    with tempfile.TemporaryDirectory() as folder:
        caught = _run(Path(folder), made)
    for (file, line, what, _), found in zip(made, caught):
        if not found:
            print(f"survived  {file.relative_to(ROOT)}:{line}  ({what})")
    if not made:
        print("no mistake was tried")
        return 1
    rate = sum(caught) / len(made)
    print(
        f"{len({m[0] for m in made})} snippets, {len(made)} mistakes tried{f' (of {total})' if total != len(made) else ''}, "
        f"{sum(caught)} caught: {rate:.1%}"
    )
    return int(rate < chosen.at_least)


def _run(folder: Path, made: list[tuple[Path, int, str, Callable[[], str]]]) -> list[bool]:
    """Whether each mistake fails or prints something else than the golden text."""
    names = []
    for n, (_, _, _, write) in enumerate(made):
        names.append(f"snippets/mistakes/m{n}.py")
        path = folder / names[-1]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(write(), encoding="utf-8")

    def progress(done: int, of: int, _: str) -> None:
        if sys.stderr.isatty() or done % 200 == 0:
            print(f"tried {done}/{of}", end="\r" if sys.stderr.isatty() else "\n", file=sys.stderr, flush=True)

    results = Store(folder).results(names, progress)
    return [
        r.failure is not None or bool(difference(r.text, _golden(file)))
        for (file, *_), r in zip(made, results.values())
    ]


def _golden(file: Path) -> str:
    stem = file.stem.removesuffix("_numpy").removesuffix("_torch")
    return (ROOT / "tests" / "golden" / file.parent.name / f"{stem}.txt").read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
