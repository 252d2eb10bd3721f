"""Which of the values that a check gives to `holds` can be changed alone: nothing else was computed from them, nor from
what they were computed from. Read from the check's text.

    x = rng.normal(size=3)
    holds(A=rng.normal(size=(3, 3)), x=x, b=x + 1)      A is free; x and b are not
"""

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from functools import lru_cache

OPTIONS = {"outside", "tolerance", "tight", "sharp", "simulated", "border", "given", "make"}  # of holds, no values
SIZED = {"integers", "choice"}  # what draws sizes


@lru_cache(maxsize=4096)
def free(check: Callable) -> frozenset[str]:
    """The names that can be changed alone in every call of `holds`."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(check)))
    except (OSError, TypeError, SyntaxError):
        return frozenset()
    body = tree.body[0]
    if not isinstance(body, ast.FunctionDef):
        return frozenset()  # of a lambda the text is not to be had alone
    local = _locals(body) | {n: set() for n, v in check.__globals__.items() if _is_data(v)}
    found: dict[str, bool] = {}
    for call in ast.walk(body):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "holds":
            for name, alone in _alone(call, local):
                found[name] = found.get(name, True) and alone
    return frozenset(n for n, alone in found.items() if alone)


def _alone(call: ast.Call, local: dict[str, set[str]]) -> Iterator[tuple[str, bool]]:
    if any(k.arg is None for k in call.keywords):
        return  # **values
    values = {k.arg: k.value for k in call.keywords if k.arg and k.arg not in OPTIONS}
    passed = {v.id for v in values.values() if isinstance(v, ast.Name)}
    rests = {name: _rests(value, local, passed) for name, value in values.items()}
    for name in values:
        if name not in ("bind", "each"):
            yield name, not any(rests[name] & rests[other] for other in values if other != name)


def _rests(value: ast.AST, local: dict[str, set[str]], passed: set[str]) -> set[str]:
    """What a value was made of, sizes apart that no other value is."""
    found: set[str] = set()
    waiting = list(_names(value))
    while waiting:
        name = waiting.pop()
        if name not in found and name in local:
            if local.get(name) == {"@size"} and name not in passed:
                continue
            found.add(name)
            waiting += local.get(name, ())
    return found


def _locals(body: ast.AST) -> dict[str, set[str]]:
    """Each name that is assigned, with what it is computed from; `@n` ties what one call gives together."""
    found: dict[str, set[str]] = {}
    for node in ast.walk(body):
        if isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign)) and node.value is not None:
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                _assigned(target, node.value, found)
                if isinstance(node, ast.AugAssign):
                    for name in _names(target):
                        found[name].discard("@size")
        elif isinstance(node, (ast.For, ast.comprehension)):
            _assigned(node.target, node.iter, found)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            for name in _names(node.value.func) & set(found):  # layer.weight.copy_(W)
                found[name] |= _names(node.value)
        elif isinstance(node, ast.FunctionDef) and node is not body:
            found.setdefault(node.name, set()).update(_names(node))
    for tie in {n for names in found.values() for n in names if n.startswith("@") and n != "@size"}:
        found.setdefault(tie, set())
    return found


def _assigned(target: ast.AST, value: ast.AST, found: dict[str, set[str]]) -> None:
    if isinstance(target, (ast.Tuple, ast.List)):
        if isinstance(value, (ast.Tuple, ast.List)) and len(value.elts) == len(target.elts):
            for each, part in zip(target.elts, value.elts, strict=True):
                _assigned(each, part, found)
            return
        tied = set() if _drawn(value) else {f"@{value.lineno}"}  # type: ignore[attr-defined]
        for name in _names(target):
            found.setdefault(name, set()).update(_names(value) | tied)
        return
    made = {"@size"} if isinstance(target, ast.Name) and _size(value) else _names(value)
    for name in _names(target):
        found.setdefault(name, set()).update(made)


def _drawn(value: ast.AST) -> bool:
    """`rng.normal(…)`: its rows have nothing to do with each other."""
    return (
        isinstance(value, ast.Call)
        and isinstance(value.func, ast.Attribute)
        and getattr(value.func.value, "id", "") == "rng"
        and value.func.attr not in ("multivariate_normal", "dirichlet", "multinomial", "permutation")
    )


def _is_data(value: object) -> bool:
    """A module's constant, which two values may both be made of."""
    return not (callable(value) or inspect.ismodule(value) or isinstance(value, (int, float, str)))


def _size(value: ast.AST) -> bool:
    """A whole number that is written or drawn."""
    if isinstance(value, ast.Constant):
        return isinstance(value.value, int)
    if isinstance(value, ast.Call) and getattr(value.func, "id", "") == "int":
        return bool(value.args) and _size(value.args[0])
    return _drawn(value) and value.func.attr in SIZED  # type: ignore[attr-defined]


def _names(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)} - {"rng", "holds"}
