"""Long comparisons of a script over several lines, each side of a relation on lines of its own."""

import ast
import re

WIDTH = 88  # columns, as in the listings of the pages
STEP = "    "


def folded(code: str) -> str:
    """The lines, those that print a comparison and are longer than a page shows opened at their brackets."""
    return "\n".join(new for line in code.split("\n") for new in _line(line))


def _line(line: str) -> list[str]:
    text = line.lstrip()
    if len(line) <= WIDTH or not re.match(r'print\((?!")', text) or not text.isascii():
        return [line]
    return _opened(text, line[: -len(text)])


def _opened(text: str, indent: str, tail: str = "") -> list[str]:
    """One expression that stands between brackets, or is a call: its parts below each other where it is too long."""
    node = ast.parse(text, mode="eval").body
    flat = [f"{indent}{text}{tail}"]
    if len(flat[0]) <= WIDTH or node.col_offset:  # in brackets of its own
        return flat
    if isinstance(node, ast.BinOp):
        pieces = _terms(text, node)
        return [*(indent + p for p in pieces[:-1]), indent + pieces[-1] + tail] if len(pieces) > 1 else flat
    if not isinstance(node, ast.Call) or not node.args or node.keywords:
        return flat
    start = text.index("(", node.func.end_col_offset) + 1
    inside = text[start:-1]
    if isinstance(part := node.args[0], ast.GeneratorExp):
        split = text.index(" for ", part.elt.end_col_offset)
        parts = [*_opened(text[start:split], indent + STEP), f"{indent}{STEP}{text[split + 1 : -1]}"]
    else:
        ends = [text.index(",", a.end_col_offset) for a in node.args[:-1]]
        sides = [text[a:b].strip() for a, b in zip([start, *(e + 1 for e in ends)], [*ends, start + len(inside)])]
        commas = [","] * (len(sides) - 1) + [""]
        parts = [line for side, comma in zip(sides, commas) for line in _opened(side, indent + STEP, comma)]
    return [f"{indent}{text[:start]}", *parts, f"{indent}){tail}"]


def _terms(text: str, node: ast.expr) -> list[str]:
    """The terms of a sum with their signs."""
    pieces: list[str] = []
    end = len(text)
    while isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)) and not node.col_offset:
        sign = "+" if isinstance(node.op, ast.Add) else "-"
        at = text.index(f" {sign} ", node.left.end_col_offset or 0)
        pieces.insert(0, text[at + 1 : end])
        node, end = node.left, at
    return [text[:end], *pieces]
