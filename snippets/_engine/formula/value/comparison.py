"""Whether a relation holds between two values; rules for statements inside a formula, which are true or false."""

import math

import numpy as np

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.statements import Chain, Lines, Logic
from snippets._engine.formula.parse.tree import Builder, Fence, Name, Node, NumberSet, Power
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.evaluate import Scope, evaluate, integer, number, rule

ROUNDING = 1e-12  # sides closer than this are not strictly ordered
EXACT = 1e-9  # relative tolerance where nothing numerical or random is involved
WHOLE = 2**53  # integers below it are floats, too


def difference(a: Value, b: Value) -> tuple[float, float]:
    """The largest difference of two values and the size it is compared with.

    Raises:
        ValueError: the shapes do not fit, or a value is not finite.
    """
    if _plain(a) and _plain(b):  # most are, and NumPy takes twenty times as long for two numbers
        if not (math.isfinite(a) and math.isfinite(b)):
            raise ValueError("a side is not finite")
        return float(abs(a - b)), float(max(abs(a), abs(b)))
    a, b = algebra.fit(a, b)
    if not (np.all(np.isfinite(a)) and np.all(np.isfinite(b))):
        raise ValueError("a side is not finite")
    size = max(float(np.max(np.abs(v), initial=0.0)) for v in (a, b))
    return float(np.max(np.abs(np.subtract(a, b)), initial=0.0)), size


def _plain(value: Value) -> bool:
    """Whether a value is a Python number that arithmetic in floats is exact for."""
    return type(value) is float or type(value) is int and abs(value) < WHOLE


def close(a: Value, b: Value, tolerance: float = EXACT) -> bool:
    """Equality up to a tolerance relative to the larger side; against an exact zero it is absolute."""
    gap, size = difference(a, b)
    if _plain(a) and _plain(b):
        zero = a == 0 or b == 0
    else:
        zero = not any(isinstance(v, algebra.Eye) for v in (a, b)) and not (np.any(a) and np.any(b))
    return gap <= tolerance * (1.0 if zero else size) + 1e-15


def ordered(a: Value, b: Value, op: str, tolerance: float = EXACT) -> bool:
    """`<`, `\\le`, `>`, `\\ge`, entry by entry; only the weak ones forgive rounding."""
    if _plain(a) and _plain(b) and math.isfinite(a) and math.isfinite(b):  # as below, without arrays
        low, high = (float(b), float(a)) if op in (">", r"\ge") else (float(a), float(b))
        size = max(abs(low), abs(high))
        if op in ("<", ">"):
            return low < high - ROUNDING * size
        return low <= high + tolerance * (size if low and high else max(1.0, size)) + 1e-15
    a, b = algebra.fit(a, b)
    if np.ndim(a) > 1 and 1 not in np.shape(a):
        raise ValueError(
            f"{op} between matrices: for every entry, or a semidefinite difference? State it of the entries"
        )
    if np.iscomplexobj(a) or np.iscomplexobj(b):
        if np.max(np.abs(np.imag(a))) + np.max(np.abs(np.imag(b))) > 1e-12:
            raise ValueError("complex numbers have no order")
        a, b = np.real(a), np.real(b)
    if np.any(np.isnan(a)) or np.any(np.isnan(b)):
        raise ValueError("a side is not a number")
    if op in (">", r"\ge"):
        a, b, op = b, a, {">": "<", r"\ge": r"\le"}[op]
    finite = [float(np.max(np.abs(v))) for v in (a, b) if np.all(np.isfinite(v)) and np.size(v)]
    size = max([1.0 if not all(finite) else 0.0, *finite])
    if op == "<":
        return (
            bool(np.all(a < b - ROUNDING * np.maximum(np.abs(a), np.abs(b))))
            if len(finite) == 2
            else bool(np.all(a < b))
        )
    return bool(np.all(a <= b + tolerance * size + 1e-15))


def compare(a: Value, b: Value, op: str, tolerance: float = EXACT) -> bool:
    if op in ("=", ":=", r"\leftarrow"):
        return a == b if isinstance(a, frozenset) and isinstance(b, frozenset) else close(a, b, tolerance)
    if op == r"\ne":
        return not compare(a, b, "=", tolerance)
    if op == r"\subseteq":
        return frozenset(a) <= frozenset(b)
    if op in ("<", ">", r"\le", r"\ge"):
        return ordered(a, b, op, tolerance)
    raise ValueError(f"{op} has no meaning here")


def member(value: Value, node: Node, scope: Scope) -> bool:
    """`x \\in \\mathbb{R}^n`, `x \\in [a, b)`, `x \\in \\{…\\}`, or in a bound set or predicate."""
    if isinstance(node, NumberSet):
        return _in_numbers(value, node, scope)
    if isinstance(node, Fence) and node.open != r"\{":
        if len(node.items) != 2:
            raise FormulaError("an interval has two bounds", scope.latex, node.start, node.end)
        low, high = (number(i, scope) for i in node.items)
        entries = np.ravel(value)
        return bool(
            np.all((low <= entries) if node.open == "[" else (low < entries))
            and np.all((entries <= high) if node.close == "]" else (entries < high))
        )
    if isinstance(node, Builder):
        if not isinstance(node.item, Name):
            raise FormulaError("a name or name \\in set stands before the condition", scope.latex, node.start, node.end)
        return truth(node.condition, scope.bound(node.item.identifier, **{node.item.identifier: value}))
    if isinstance(node, Power) and isinstance(node.base, (Fence, Builder)):  # [0, 1]^n
        return np.shape(value) == (integer(node.exponent, scope),) and all(member(v, node.base, scope) for v in value)
    container = evaluate(node, scope)
    if callable(container):
        return bool(container(value))
    if hasattr(container, "basis"):  # a linear subspace
        return close(container.basis @ (container.basis.T @ value), value)
    if not isinstance(container, (frozenset, set, range, list, tuple)):
        raise FormulaError(f"{algebra.shape(container)} has no members", scope.latex, node.start, node.end)
    members = (np.array(c) if isinstance(c, tuple) else algebra.clean(c) for c in container)  # (i, j) is an array, too
    return any(np.shape(value) == np.shape(c) and close(value, c) for c in members)


def _in_numbers(value: Value, node: NumberSet, scope: Scope) -> bool:
    sizes = tuple(integer(s, scope) for s in node.sizes)
    if np.shape(value) != sizes and not (sizes == (1,) and np.shape(value) == ()):
        return False
    entries = np.ravel(value)
    if not np.all(np.isfinite(entries)):
        return False
    if node.letter == "C":
        return True
    real = not np.iscomplexobj(entries) or bool(np.all(entries.imag == 0))
    if node.letter in ("R", "Q"):
        return real
    whole = real and bool(np.all(entries == np.round(entries.real)))
    return whole and (node.letter == "Z" or bool(np.all(entries.real >= 0)))


def truth(node: Node, scope: Scope) -> bool:
    """The value of a statement."""
    value = evaluate(node, scope)
    if not isinstance(value, (bool, np.bool_)):
        raise FormulaError("a statement that is true or false is needed here", scope.latex, node.start, node.end)
    return bool(value)


@rule(Chain)
def _(node: Chain, scope: Scope) -> bool:
    for left, op, right in zip(node.terms, node.ops, node.terms[1:]):
        if op in (r"\in", r"\notin"):
            holds = member(evaluate(left, scope), right, scope) == (op == r"\in")
        else:
            holds = compare(evaluate(left, scope), evaluate(right, scope), op)
        if not holds:
            return False
    return True


@rule(Logic)
def _(node: Logic, scope: Scope) -> bool:
    values = [truth(t, scope) for t in node.terms]
    if node.op == r"\neg":
        return not values[0]
    if node.op == r"\Rightarrow":
        return not values[0] or values[1]
    if node.op == r"\Leftrightarrow":
        return len(set(values)) == 1
    return all(values) if node.op == r"\land" else any(values)


@rule(Lines)
def _(node: Lines, scope: Scope) -> bool:
    return all(truth(item, scope) for item in node.items)


@rule(Builder)
def _(node: Builder, scope: Scope) -> frozenset[Value]:
    """`\\{ x \\in S : condition \\}`, by enumeration."""
    item = node.item
    if not (isinstance(item, Chain) and item.ops == (r"\in",) and isinstance(item.terms[0], Name)):
        raise ValueError(r"a set to enumerate is written \{ x \in S : condition \}")
    name, values = item.terms[0].identifier, evaluate(item.terms[1], scope)
    inside = [scope.bound(name, **{name: v}) for v in values]
    return frozenset(s.names[name] for s in inside if truth(node.condition, s))
