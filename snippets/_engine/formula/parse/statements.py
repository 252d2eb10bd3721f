"""More nodes of the tree: what binds a variable, and what states something."""

from dataclasses import dataclass
from typing import Any

from snippets._engine.formula.parse.tree import Name, Node


@dataclass(frozen=True)
class Big(Node):
    """`\\sum`, `\\prod`, `\\max`, `\\min`, `\\argmax`, `\\argmin`, `\\cup`, `\\cap` over a range."""

    op: str
    conditions: tuple[Node, ...]
    upper: Node | None
    body: Node


@dataclass(frozen=True)
class Integral(Node):
    variable: Name
    lower: Node
    upper: Node
    body: Node


@dataclass(frozen=True)
class Derivative(Node):
    """`\\frac{\\partial^2 f}{\\partial x \\partial y}`; `partial` tells ∂ from d; `args` where a point is given."""

    body: Node
    variables: tuple[Any, ...]  # names and their entries; what else was written is refused when it is evaluated
    partial: bool
    args: tuple[Node, ...] = ()


@dataclass(frozen=True)
class Gradient(Node):
    """`\\nabla f(x)`, `\\nabla_\\theta L`, `\\nabla^2 f(x)`"""

    body: Node
    order: int
    variable: Node | None = None


@dataclass(frozen=True)
class Limit(Node):
    variable: Name
    target: Node
    body: Node
    side: str = ""


@dataclass(frozen=True)
class At(Node):
    """`\\left. body \\right|_{x = a}`"""

    body: Node
    conditions: tuple[Any, ...]  # chains, a name = its value


@dataclass(frozen=True)
class BigO(Node):
    body: Node


@dataclass(frozen=True)
class Chance(Node):
    """`\\E`, `\\Var`, `\\Cov` or `P` of expressions or events, `given` others; `over` is the X of `\\E_X`."""

    kind: str
    args: tuple[Node, ...]
    given: tuple[Node, ...] = ()
    over: Node | None = None


@dataclass(frozen=True)
class Dots(Node):
    """`\\dots`, replaced while parsing by what it stands for."""


@dataclass(frozen=True)
class Chain(Node):
    """`a = b \\le c`: terms, and the relations between them."""

    terms: tuple[Node, ...]
    ops: tuple[str, ...]


@dataclass(frozen=True)
class Logic(Node):
    """`op` is `\\Rightarrow`, `\\Leftrightarrow`, `\\land`, `\\lor` or `\\neg` (one term)."""

    op: str
    terms: tuple[Node, ...]


@dataclass(frozen=True)
class ForAll(Node):
    """A statement for each value of a variable: `\\forall k \\in S: …`, or the steps of a chain with dots."""

    conditions: tuple[Node, ...]
    upper: Node | None
    body: Node


@dataclass(frozen=True)
class Lines(Node):
    """Statements that all hold."""

    items: tuple[Node, ...]
