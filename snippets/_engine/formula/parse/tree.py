"""The tree of a formula: what was written, before any value is known.

Nodes are frozen and compare by content; `start` and `end` are columns in the LaTeX and
do not take part in the comparison. `replace` and `children` make trees easy to rewrite.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any, TypeAlias

Part: TypeAlias = Any  # what a field of a node holds: a node, a tuple of parts, a text, None


@dataclass(frozen=True)
class Node:
    start: int = field(compare=False, repr=False, kw_only=True, default=0)
    end: int = field(compare=False, repr=False, kw_only=True, default=0)

    @cached_property
    def below(self) -> tuple["Node", ...]:
        """All nodes below this one, in the order of writing; kept, since a sum asks for them at each draw."""
        found, left = [], list(children(self))[::-1]
        while left:
            found.append(left.pop())
            left.extend(reversed(list(children(found[-1]))))
        return tuple(found)


@dataclass(frozen=True)
class Number(Node):
    """A literal; `text` as written, `value` an int where it is one."""

    text: str

    @cached_property
    def value(self) -> int | float:
        return int(self.text) if self.text.isdigit() else float(self.text)


@dataclass(frozen=True)
class Name(Node):
    """A symbol; `marks` are its accents and word subscripts: `\\hat\\theta` is theta with ("hat",)."""

    base: str
    marks: tuple[str, ...] = ()

    @cached_property
    def identifier(self) -> str:
        """The Python name it is bound to: `theta_hat`, `lambda_`, `sigma_max`."""
        return "_".join((self.base, *self.marks)) if self.marks or self.base != "lambda" else "lambda_"


@dataclass(frozen=True)
class Phrase(Node):
    """A piece of the formula that the check binds whole, e.g. `P(H \\mid E)`."""

    key: str


@dataclass(frozen=True)
class All(Node):
    """`:` among indices: a whole row or column."""


@dataclass(frozen=True)
class Slice(Node):
    first: Node
    last: Node


@dataclass(frozen=True)
class Index(Node):
    """`A_{ij}`; `identifier` is the name that may be bound directly (`A_ij`), where there is one."""

    base: Node
    items: tuple[Node, ...]
    identifier: str | None = None


@dataclass(frozen=True)
class Sample(Node):
    """`x^{(i)}`: the i-th sample; of a function, its i-th derivative."""

    base: Node
    index: Node


@dataclass(frozen=True)
class Power(Node):
    base: Node
    exponent: Node


@dataclass(frozen=True)
class Mark(Node):
    """A superscript that is an operation: `kind` is T, -T, + (pseudo-inverse), c (complement) or ! (factorial)."""

    base: Node
    kind: str


@dataclass(frozen=True)
class Prime(Node):
    """`f'`: the derivative of a bound function."""

    base: Node
    order: Node


@dataclass(frozen=True)
class Product(Node):
    """Factors side by side."""

    factors: tuple[Node, ...]


@dataclass(frozen=True)
class Binary(Node):
    """`op` is one of `\\cdot \\times / \\odot \\otimes \\circ \\cap \\cup \\setminus`."""

    op: str
    left: Node
    right: Node


@dataclass(frozen=True)
class Sum(Node):
    """Terms with their signs, +1 or -1."""

    signs: tuple[int, ...]
    terms: tuple[Node, ...]


@dataclass(frozen=True)
class Call(Node):
    """A function of the language: `\\log`, `\\det`, `\\max`; `base` is the 2 of `\\log_2`."""

    name: str
    args: tuple[Node, ...]
    base: Node | None = None


@dataclass(frozen=True)
class Apply(Node):
    """A bound function at a point; `;` and `\\mid` separate arguments as commas do."""

    function: Node
    args: tuple[Node, ...]


@dataclass(frozen=True)
class Norm(Node):
    body: Node
    kind: Node | None = None


@dataclass(frozen=True)
class Fence(Node):
    """`(a, b]`, `\\{a, b\\}`: `open` and `close` are the brackets. One item in round brackets is no fence."""

    open: str
    items: tuple[Node, ...]
    close: str


@dataclass(frozen=True)
class Builder(Node):
    """`\\{ x \\in S : condition \\}`"""

    item: Node
    condition: Node


@dataclass(frozen=True)
class NumberSet(Node):
    """`\\mathbb{R}`; with sizes, `\\mathbb{R}^{m \\times n}`."""

    letter: str
    sizes: tuple[Node, ...] = ()


@dataclass(frozen=True)
class Matrix(Node):
    rows: tuple[tuple[Node, ...], ...]


@dataclass(frozen=True)
class Cases(Node):
    """(value, condition) pairs; the condition None is "otherwise"."""

    branches: tuple[tuple[Node, Node | None], ...]


_PARTS: dict[type, tuple[str, ...]] = {}  # kind of node -> its fields that may hold nodes


def children(node: Node) -> Iterator[Node]:
    """The nodes directly below, in the order of writing."""
    kind = type(node)
    if kind not in _PARTS:
        _PARTS[kind] = tuple(f.name for f in fields(node) if f.name not in ("start", "end"))
    for name in _PARTS[kind]:
        value = getattr(node, name)
        if isinstance(value, Node):
            yield value
        elif isinstance(value, tuple):
            yield from _nodes(value)


def _nodes(items: tuple) -> Iterator[Node]:
    for item in items:
        if isinstance(item, Node):
            yield item
        elif isinstance(item, tuple):
            yield from _nodes(item)


def descendants(node: Node) -> Iterator[Node]:
    """The node and all below it."""
    yield node
    yield from node.below
