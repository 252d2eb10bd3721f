"""Compare printed text: words exactly, numbers to the digits that every processor agrees on."""

import math
import re

NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w.]*\w)")
TINY = 1e-12  # below this, what is printed is rounding error


def difference(printed: str, golden: str) -> str:
    """What differs, or nothing. Whole numbers must be equal; others within one unit of the third digit."""
    if len(printed.splitlines()) != len(golden.splitlines()):
        return f"{len(printed.splitlines())} lines printed, {len(golden.splitlines())} expected"
    for n, (line, expected) in enumerate(zip(printed.splitlines(), golden.splitlines()), start=1):
        if NUMBER.sub("#", line).split() != NUMBER.sub("#", expected).split():
            return f"line {n}: printed {line!r}, expected {expected!r}"
        for a, b in zip(NUMBER.findall(line), NUMBER.findall(expected), strict=True):
            if not _agree(a, b):
                return f"line {n}: printed {a} in {line!r}, expected {b}"
    return ""


def _agree(a: str, b: str) -> bool:
    if a == b:
        return True
    if not re.search(r"[.eE]", a + b):
        return False
    x, y = float(a), float(b)
    return math.isclose(x, y, rel_tol=2e-3) or max(abs(x), abs(y)) < TINY
