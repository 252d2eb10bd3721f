"""The syntax tree of what an author wrote in Python."""

import ast

TOO_DEEP = "too many parts stand inside each other; say it in steps"


def parsed(source: str | bytes, name: str = "<unknown>") -> ast.Module:
    """Raises SyntaxError or ValueError where it does not parse, also where Python itself gives up: too deep is no lack
    of memory."""
    try:
        return ast.parse(source, name)
    except (MemoryError, RecursionError):
        raise SyntaxError(TOO_DEEP, (name, 1, None, None)) from None
