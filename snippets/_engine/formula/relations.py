"""The relations a formula states, and the judgement of each over many draws."""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from snippets._engine.formula import convergence, together
from snippets._engine.formula.chain import Disagreement, default_tolerance, relations
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.statements import BigO, Chain, ForAll, Logic
from snippets._engine.formula.parse.tree import Node, descendants
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.cases import refuse_gaps
from snippets._engine.formula.value.comparison import compare, difference, member, truth
from snippets._engine.formula.value.evaluate import Scope, evaluate
from snippets._engine.formula.value.laws import same_law
from snippets._engine.formula.value.series import ranges

TAUTOLOGY = "both sides are the same expression: this is true of anything"


@dataclass
class Trial:
    """One formula under trial: `draw` judges it for given values, `finish` what only all draws can show."""

    tree: Node
    tolerance: float | None = None
    tight: bool | float = False
    sharp: bool = True
    simulated: str = ""
    border: str = ""
    gaps: dict[Chain, list[tuple[float, float]]] = field(default_factory=dict)
    differ: dict[Chain, list[bool]] = field(default_factory=dict)  # whether the sides of an inequality do
    truths: dict[Logic, set] = field(default_factory=dict)
    ratios: dict[Node, list] = field(default_factory=dict)
    steps: dict[Node, list] = field(default_factory=dict)
    sides: dict[Chain, list] = field(default_factory=dict)
    drawn: int = 0

    def draw(self, scopes: list[Scope]) -> None:
        """Judge every relation in every scope (more than one for `each`).

        Raises:
            Disagreement, FormulaError
        """
        self.steps, self.drawn = {}, self.drawn + 1
        for scope in scopes:
            if self.drawn <= 2:
                refuse_gaps(self.tree, scope)
            for node in relations(self.tree):
                self.judge(node, scope)
        for node, distances in self.steps.items():
            if (
                len(distances) < 3
                or not distances[-1] <= self._stated(node, scopes[0])
                or distances[-1] > distances[0] / 2
            ):
                raise Disagreement(
                    node,
                    "the distances along `each` do not go to 0: " + ", ".join(f"{d:.3g}" for d in distances),
                    scope=scopes[-1],
                )

    def judge(self, node: Node, scope: Scope) -> None:
        if isinstance(node, ForAll):
            scopes = ranges(node, scope)
            if not scopes:
                raise FormulaError("this is said of nothing: its range is empty", scope.latex, node.start, node.end)
            for inside in scopes:
                for inner in relations(node.body):
                    self.judge(inner, inside)
        elif isinstance(node, Logic):
            self._logic(node, scope)
        elif isinstance(node, Chain) and len(node.ops) == 1:
            self._relation(node, scope)
        else:
            raise FormulaError("this states nothing that could be false", scope.latex, node.start, node.end)

    def _logic(self, node: Logic, scope: Scope) -> None:
        for n in descendants(node):
            if isinstance(n, Chain) and any(a == b for a, b in zip(n.terms, n.terms[1:])):
                raise Disagreement(n, TAUTOLOGY, scope=scope)
            if isinstance(n, Logic) and len(set(n.terms)) < len(n.terms):
                raise Disagreement(n, TAUTOLOGY, scope=scope)
        values = tuple(truth(t, scope) for t in node.terms)
        self.truths.setdefault(node, set()).add(values[0])
        if not truth(node, scope):
            raise Disagreement(
                node,
                "the statement is false: "
                + ", ".join(f"{scope.latex[t.start : t.end]} is {str(v).lower()}" for t, v in zip(node.terms, values)),
                scope=scope,
            )

    def _relation(self, node: Chain, scope: Scope) -> None:
        (left, right), op = node.terms, node.ops[0]
        if left == right:
            raise Disagreement(node, TAUTOLOGY, scope=scope)
        if any(isinstance(n, BigO) for n in descendants(node)):
            convergence.check(node, scope, self.sharp)
            return
        if op in (r"\in", r"\notin"):
            value = evaluate(left, scope)
            if member(value, right, scope) != (op == r"\in"):
                raise Disagreement(node, f"{op} does not hold", value, None, scope)
            return
        a, b = evaluate(left, scope), evaluate(right, scope)
        try:
            self._compare(node, a, b, op, scope)
        except ValueError as error:
            raise Disagreement(node, str(error), a, b, scope) from None

    def _compare(self, node: Chain, a: Value, b: Value, op: str, scope: Scope) -> None:
        if op == r"\sim":
            if not same_law(a, b):
                raise Disagreement(node, r"\sim does not hold", a, b, scope)
        elif op == r"\propto":
            x, y = algebra.fit(a, b)
            self.ratios.setdefault(node, []).append((np.ravel(x), np.ravel(y), self.drawn, scope))
        elif op == r"\to":
            self.steps.setdefault(node, []).append(difference(a, b)[0])
        elif op in (r"\ll", r"\gg"):
            small, large = (a, b) if op == r"\ll" else (b, a)
            if not abs(small) <= self._stated(node, scope) * abs(large):
                raise Disagreement(node, "not small enough", a, b, scope)
        else:
            tolerance = default_tolerance(node, scope)
            if (
                op == r"\approx"
                or self.tolerance is not None
                and op in ("=", r"\leftarrow", ":=")
                and not self._approximate
            ):
                if op != r"\approx" and not self.simulated:
                    raise FormulaError(
                        'a tolerance on = needs the reason, for the reader: holds(..., simulated="…"); or write \\approx',
                        scope.latex,
                        node.start,
                        node.end,
                    )
                tolerance = self._stated(node, scope)
            if not compare(a, b, "=" if op == r"\approx" else op, tolerance):
                raise Disagreement(node, "the sides differ" if op == "=" else f"{op} does not hold", a, b, scope)
            if op in ("<", ">", r"\le", r"\ge"):
                self.gaps.setdefault(node, []).append(together.gaps(a, b))
                self.differ.setdefault(node, []).append(not compare(a, b, "=", tolerance))
            elif op in ("=", r"\approx"):
                self.sides.setdefault(node, []).append(together.apart(a, b))

    @cached_property
    def _approximate(self) -> bool:
        """Whether the formula says itself where a tolerance is meant; then = stays exact."""
        return any(
            isinstance(n, Chain) and {r"\approx", r"\ll", r"\gg", r"\to"} & set(n.ops) for n in descendants(self.tree)
        )

    def _stated(self, node: Node, scope: Scope) -> float:
        if self.tolerance is None:
            raise FormulaError(
                "this relation needs a stated tolerance: holds(..., tolerance=...)", scope.latex, node.start, node.end
            )
        return self.tolerance

    def finish(self) -> None:
        """What only all draws together show: both truth values, a constant ratio, a bound that is reached."""
        for joined, seen in self.truths.items():
            together.both_truths(joined, seen)
        for node, parts in self.ratios.items():
            together.proportional(node, parts, self.tolerance or default_tolerance(node, parts[0][3]))
        for ordered, gaps in self.gaps.items():
            together.bordered(ordered, gaps, any(self.differ[ordered]), self.tight, self.border)
        for equal, sides in self.sides.items():
            together.telling(equal, sides)
        if self.tight and not self.gaps:
            raise ValueError("tight=True, and the formula has no inequality")
        if self.border and not self.gaps:
            raise ValueError("border= says why equality is not reached, and the formula has no inequality")
