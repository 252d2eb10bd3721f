"""The notebooks of a lab to download: formulas written out, figures on white, links as words."""

import json
import re

from snippets._engine.read import lab_cells
from snippets._engine.read.book import Book
from snippets._engine.read.page_tokens import Reference, scan
from snippets._engine.run import figure

KERNEL = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
TODO = "Write where the `...` are, run the cell, then the one below it: it says whether to go on."


def name(lab: str, version: str = "") -> str:
    return f"{lab}{version}.ipynb"


def address(lab: str, version: str = "") -> str:
    """Below the root of the site."""
    return f"labs/{name(lab, version)}"


def with_solutions(executed: list[dict], book: Book) -> str:
    """The notebook as it was executed, every task announced by its title."""
    return _notebook(executed, book, "")


def to_work_on(executed: list[dict], book: Book) -> str:
    """The notebook with what is given in the place of the solutions; nothing in it was run."""
    return _notebook(lab_cells.exercise(executed), book, f" {TODO}")


def _notebook(cells: list[dict], book: Book, todo: str) -> str:
    out, tasks, ran = [], 0, 0
    for cell in cells:
        meta = cell["metadata"]
        if cell["cell_type"] == "raw":
            continue
        if "task" in meta:
            tasks += 1
            out.append(_markdown(f"**Task {tasks}. {meta['task']}.**{todo}"))
        if cell["cell_type"] == "markdown":
            out.append(_markdown(_written_out(cell["source"], book)))
            continue
        ran += cell.get("execution_count") is not None
        out.append(
            {
                "cell_type": "code",
                "metadata": {},
                "source": cell["source"],
                "execution_count": ran if cell.get("execution_count") is not None else None,
                "outputs": [_on_white(o) for o in cell["outputs"]],
            }
        )
    for number, cell in enumerate(out, 1):
        cell["id"] = f"cell-{number}"
    whole = {"cells": out, "metadata": KERNEL, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _markdown(text: str) -> dict:
    return {"cell_type": "markdown", "metadata": {}, "source": text}


def _on_white(output: dict) -> dict:
    svg = "".join(output.get("data", {}).get("image/svg+xml", ""))
    if not svg:
        return output
    drawn = figure.themed(figure.clean(re.sub(r"(?s)^.*?(?=<svg)", "", svg)))[0]
    white = drawn.replace("<svg ", '<svg style="background:#fff" ', 1)
    return {**output, "data": {**output["data"], "image/svg+xml": white}}


def _written_out(text: str, book: Book) -> str:
    out, at = [], 0
    for token in scan(text):
        if isinstance(token, Reference) and (equation := book.equations.get(token.label)):
            said = f"$$\n{equation.latex}\n$$" if token.alone else f"({equation.number or equation.label})"
            out += [text[at : token.start], said]
            at = token.end
    return re.sub(r"\[([^\]]+)\]\((?!https?:)[^)]*\)", r"\1", "".join([*out, text[at:]]))
