"""`evaluate`: the value of a tree for given values. Rules for the nodes are registered with @rule."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.tree import Index, Name, Node, Sample, descendants
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.bound import at_names

Rule = TypeVar("Rule", bound=Callable[[Any, "Scope"], Any])
RULES: dict[type, Callable[[Any, "Scope"], Any]] = {}
CONSTANTS = {"pi": np.pi, "e": np.e, "I": algebra.Eye(), "infty": np.inf}


@dataclass(frozen=True)
class Scope:
    """The values a formula is evaluated with; `dummies` are the variables of sums around."""

    latex: str
    names: Mapping[str, Any]
    phrases: Mapping[str, Any] = field(default_factory=dict)
    fixed: Mapping[str, Any] = field(default_factory=dict)  # random variables that an expectation around has fixed
    dummies: frozenset[str] = frozenset()
    applied: frozenset[str] = frozenset()  # functions that the formula writes with their arguments

    def bound(self, *dummies: str, **values: Value) -> "Scope":
        """The scope with more values; those named in `dummies` hide directly bound `x_i`."""
        names, hidden = {**self.names, **values}, self.dummies | set(dummies)
        return Scope(self.latex, names, self.phrases, self.fixed, hidden, self.applied)  # `replace` takes as long again


def rule(*kinds: type) -> Callable[[Rule], Rule]:
    """Register how nodes of these types are evaluated."""

    def register(f: Rule) -> Rule:
        RULES.update(dict.fromkeys(kinds, f))
        return f

    return register


def evaluate(node: Node, scope: Scope) -> Value:
    """The value of a node.

    Raises:
        FormulaError: a name without a value, shapes that do not fit, an operation that is not defined.
    """
    read = RULES.get(type(node))
    if read is None:
        raise FormulaError("this has no value", scope.latex, node.start, node.end)
    try:
        value = read(node, scope)
        if type(value) in algebra.PLAIN:  # most are, and this is asked of each node at each place of an integral
            return value
        value = algebra.clean(value)
        if not isinstance(node, (Name, Index)) or not callable(value):
            return value
        if node.identifier in scope.applied:
            raise ValueError(f"{node.identifier} has an argument elsewhere in this formula, and none here")
        return at_names(value, scope, node)
    except FormulaError:
        raise
    except (
        ValueError,
        TypeError,
        ArithmeticError,
        IndexError,
        KeyError,
        AttributeError,
        np.linalg.LinAlgError,
    ) as error:
        message = str(error) if isinstance(error, ValueError) else f"{type(error).__name__}: {error}"
        raise FormulaError(message, scope.latex, node.start, node.end) from error


def function(node: Node, scope: Scope) -> Value:
    """The function that a symbol is bound to, where `evaluate` would give its value at the names of its arguments."""
    return RULES[type(node)](node, scope)


def number(node: Node, scope: Scope) -> Value:
    """The value of a node that must be a scalar."""
    value = evaluate(node, scope)
    if type(value) not in algebra.PLAIN and not algebra.is_scalar(value):
        raise FormulaError(f"a number is needed here, not {algebra.shape(value)}", scope.latex, node.start, node.end)
    return value


def integer(node: Node, scope: Scope) -> int:
    """The value of a node that must be a whole number."""
    value = number(node, scope)
    if isinstance(value, complex) or value != int(value):
        raise FormulaError(f"a whole number is needed here, not {value:g}", scope.latex, node.start, node.end)
    return int(value)


def lookup(node: Name, scope: Scope) -> Value:
    """The value bound to a name, or a constant."""
    identifier = node.identifier
    if identifier in scope.names:
        return scope.names[identifier]
    if identifier in CONSTANTS:
        return CONSTANTS[identifier]
    raise FormulaError(
        f"{identifier} has no value; bound are {', '.join(sorted(scope.names)) or 'none'}",
        scope.latex,
        node.start,
        node.end,
    )


def is_bound(node: Node, scope: Scope) -> bool:
    """Whether a symbol has a value as a whole."""
    name = node.identifier if isinstance(node, (Name, Index)) else None
    return name in scope.names or isinstance(node, Name) and name in CONSTANTS


def mentioned(node: Node) -> set[str]:
    """Every identifier that the value of a tree can depend on."""
    names = {n.identifier for n in descendants(node) if isinstance(n, (Name, Index)) and n.identifier}
    samples = {
        n.base.identifier.upper() for n in descendants(node) if isinstance(n, Sample) and isinstance(n.base, Name)
    }
    return names | samples
