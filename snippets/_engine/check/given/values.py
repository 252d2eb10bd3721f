"""What a condition is said of: the value of its formulas among those that a check binds."""

from dataclasses import replace
from typing import Any

import numpy as np

from snippets._engine.check.given import functions, laws, matrices, numbers
from snippets._engine.check.given.rules import DECIDES
from snippets._engine.formula.bind import is_function
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.cursor import Vocabulary
from snippets._engine.formula.parse.parse import parse
from snippets._engine.formula.parse.tree import Index, Name, Node
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.bound import parameters
from snippets._engine.formula.value.evaluate import Scope, evaluate
from snippets._engine.formula.value.expectation import outcomes, random_names
from snippets._engine.formula.value.laws import Space, Variable, is_density
from snippets._engine.read.condition import Condition
from snippets._engine.read.kinds import KINDS

RULES = (functions, laws, matrices, numbers)  # they say how their kinds are recognised and missed
OF_FUNCTIONS = {
    "convex", "concave", "affine", "strictly convex", "strongly convex", "smooth", "increasing", "strictly increasing",
}  # fmt: skip
SMOOTH = {
    "continuous", "differentiable", "continuously differentiable", "twice continuously differentiable",
    "three times continuously differentiable",
}  # fmt: skip
SIZES = ("shape", "square", "length")


def read(latex: str, scope: Scope) -> tuple[Node, Scope]:
    """The tree of a formula in a condition, read with the names that are bound."""
    bound = frozenset(n for n, v in scope.names.items() if is_function(v))
    tree = parse(latex, Vocabulary(frozenset(scope.names), bound, tuple(sorted(scope.phrases))))
    return tree, replace(scope, latex=latex)


def value(latex: str, scope: Scope) -> Any:
    """What a condition is said of: a value, a function, or the list that a sequence is bound to.

    Raises:
        FormulaError: a name in it has no value.
    """
    listed = r"\dots" in latex
    tree, inside = read(latex.split(",")[0] if listed else latex, scope)
    name = getattr(tree, "identifier", None) or ""
    if not listed and name in scope.names:
        return scope.names[name]
    if listed and name in scope.names and "_" in name:
        return _numbered(name[: name.rindex("_")], scope)
    if isinstance(tree, Index) and isinstance(tree.base, Name) and (listed or not _is_bound(tree, scope)):
        bound = scope.names.get(tree.base.identifier)
        if isinstance(bound, (list, tuple, dict)):
            return list(bound.values()) if isinstance(bound, dict) else list(bound)
        if spelled := _numbered(tree.base.identifier, scope):
            return spelled
        if isinstance(bound, np.ndarray):
            return list(bound) if listed else bound
    return _random(tree, inside) if random_names([tree], inside) else evaluate(tree, inside)


def _numbered(letter: str, scope: Scope) -> list:
    """The values of w_1, w_2 …, where each has a name of its own."""
    return [v for n, v in scope.names.items() if n.startswith(f"{letter}_") and n[len(letter) + 1 :].isdigit()]


def _random(tree: Node, scope: Scope) -> Variable | None:
    """What an expression in random variables is: a random variable; None for densities, of which the law is not known."""
    names = random_names([tree], scope)
    if any(is_density(scope.names[n]) for n in names):
        return None
    found = [(p, evaluate(tree, one)) for p, one in outcomes(names, scope)]
    return Variable(Space(tuple((v,) for _, v in found), tuple(p for p, _ in found)), 0)


def _is_bound(tree: Index, scope: Scope) -> bool:
    """Whether the indices are numbers or have values."""
    return all(not isinstance(i, Name) or i.identifier in scope.names for i in tree.items)


def decide(kind: str, condition: Condition, scope: Scope) -> bool | None:
    """Whether the values are of this kind; None where no number can tell.

    Raises:
        FormulaError: what the condition is said of has no value.
    """
    test = DECIDES.get(kind)
    if test is None:
        return None
    try:
        values = [value(of, scope) for of in condition.of]
    except FormulaError:
        if kind in SMOOTH:
            return None  # the function itself need not stand in the formula
        raise
    args = (
        []
        if kind in SIZES and kind != "shape" or kind in SMOOTH
        else _args(condition, scope)
        if kind == condition.kind
        else []
    )
    if KINDS[kind].together:
        flat = [v for each in values for v in (each if isinstance(each, (list, tuple)) else [each])]
        return test(flat, *args)
    found = []
    for each in values:
        several = isinstance(each, (list, tuple)) and not all(np.isscalar(v) for v in each)
        for one in each if several else [each]:
            if kind in OF_FUNCTIONS:
                found.append(test(one, points(one, scope), *args))
            elif kind in SMOOTH:
                found.append(test(one, named_points(condition, scope) or points(one, scope)))
            else:
                found.append(test(one, *args))
    return False if False in found else None if None in found else True


def _args(condition: Condition, scope: Scope) -> list:
    if condition.kind == "shape":
        return list(condition.args)
    found = []
    for latex in condition.args:
        tree, inside = read(latex, scope)
        name = getattr(tree, "identifier", None) or ""
        found.append(scope.names[name] if name in scope.names else evaluate(tree, inside))
    return found


def named_points(condition: Condition, scope: Scope) -> list:
    """The points in the words of a condition, as x of *differentiable at x*; none where it names none."""
    if condition.kind not in SMOOTH or not condition.args:
        return []
    try:
        found = [value(latex, scope) for latex in condition.args]
    except FormulaError:
        return []
    return [x for each in found for x in (each if isinstance(each, list) else [each])]


def points(f: Value, scope: Scope) -> list:
    """Where a function can be tried: the values of its argument's name, else all that it takes."""
    names = parameters(f) if callable(f) else ()
    if len(names) == 1 and isinstance(scope.names.get(names[0]), (int, float, np.ndarray)):
        return [scope.names[names[0]]]
    found = []
    laws_ = [v for n in scope.names.values() for v in (n if isinstance(n, list) else [n]) if isinstance(v, Variable)]
    supports = [v for law in laws_ for v in law.support]
    several = [
        n.values() if isinstance(n, dict) else n for n in scope.names.values() if isinstance(n, (list, tuple, dict))
    ]
    listed = [v for each in several for v in each]
    for each in [*scope.names.values(), *listed, *supports]:
        if isinstance(each, (int, float, np.ndarray)) and not isinstance(each, bool):
            try:
                ok = callable(f) and np.size(f(each)) == 1
            except (TypeError, ValueError, ArithmeticError, IndexError, AttributeError, np.linalg.LinAlgError):
                ok = False
            if ok:
                found.append(each)
    vectors = [v for v in found if np.ndim(v) == 1]
    return vectors or found


def misfit(condition: Condition, scope: Scope, sizes: dict[str, int]) -> str:
    """What is wrong with a shape: a size that has another value, or that stands for two; empty where it fits."""
    if condition.kind not in SIZES or not condition.args:
        return ""
    found = np.shape(value(condition.of[0], scope))
    have = tuple(s for s in found if len(condition.args) == 2 or s != 1) or (1,)
    for latex, size in zip(condition.args, have):
        try:
            tree, inside = read(latex, scope)
            wanted = sizes.setdefault(latex, size) if latex in sizes else evaluate(tree, inside)
        except FormulaError:
            wanted = sizes.setdefault(latex, size)
        if isinstance(wanted, (int, float)) and wanted != size:
            return f"it has the shape {found}, and {latex} is {wanted:g}"
    return ""
