"""The relations a formula states, and the judgement of each over many draws."""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from snippets._engine.formula import convergence
from snippets._engine.formula.chain import Disagreement, default_tolerance, relations
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.statements import BigO, Chain, ForAll, Logic
from snippets._engine.formula.parse.tree import Node, descendants
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.comparison import EXACT, compare, difference, member, truth
from snippets._engine.formula.value.evaluate import Scope, evaluate
from snippets._engine.formula.value.laws import same_law
from snippets._engine.formula.value.series import ranges


@dataclass
class Trial:
    """One formula under trial: `draw` judges it for given values, `finish` what only all draws can show."""

    tree: Node
    tolerance: float | None = None
    tight: bool | float = False
    sharp: bool = True
    gaps: dict[Node, list[float]] = field(default_factory=dict)
    truths: dict[Node, set] = field(default_factory=dict)
    ratios: dict[Node, list] = field(default_factory=dict)
    steps: dict[Node, list] = field(default_factory=dict)
    drawn: int = 0

    def draw(self, scopes: list[Scope]):
        """Judge every relation in every scope (more than one for `each`).

        Raises:
            Disagreement, FormulaError
        """
        self.steps, self.drawn = {}, self.drawn + 1
        for scope in scopes:
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

    def judge(self, node: Node, scope: Scope):
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

    def _logic(self, node: Logic, scope: Scope):
        values = tuple(truth(t, scope) for t in node.terms)
        self.truths.setdefault(node, set()).add(values[0])
        if not truth(node, scope):
            raise Disagreement(
                node,
                "the statement is false: "
                + ", ".join(f"{scope.latex[t.start : t.end]} is {str(v).lower()}" for t, v in zip(node.terms, values)),
                scope=scope,
            )

    def _relation(self, node: Chain, scope: Scope):
        (left, right), op = node.terms, node.ops[0]
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

    def _compare(self, node: Chain, a, b, op: str, scope: Scope):
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
                tolerance = self._stated(node, scope)
            if not compare(a, b, "=" if op == r"\approx" else op, tolerance):
                raise Disagreement(node, "the sides differ" if op == "=" else f"{op} does not hold", a, b, scope)
            if op in ("<", ">", r"\le", r"\ge"):
                self.gaps.setdefault(node, []).append(_gaps(a, b))

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

    def finish(self):
        """What only all draws together show: both truth values, a constant ratio, a bound that is reached."""
        for node, seen in self.truths.items():
            if node.op == r"\Leftrightarrow" and len(seen) < 2 or node.op == r"\Rightarrow" and True not in seen:
                raise Disagreement(
                    node,
                    f"the left statement is never {str(not any(seen)).lower()} over the draws; "
                    "draw values for which it is, too",
                )
        for node, parts in self.ratios.items():
            _proportional(node, parts, self.tolerance or default_tolerance(node, parts[0][3]))
        for node, gaps in self.gaps.items():
            weak = node.ops[0] in (r"\le", r"\ge")
            least, most = min(g[0] for g in gaps), max(g[1] for g in gaps)
            if weak and len(gaps) > 1 and most <= EXACT:
                raise Disagreement(
                    node, "the sides are equal on every draw; draw values for which they differ, or write ="
                )
            wanted = self.tight if self.tight is not True else 1e-7 if weak else 0.1
            if self.tight and least > wanted:
                raise Disagreement(
                    node,
                    f"tight: the sides come no closer than {least:.3g} (relative) over the draws, "
                    f"{'equality' if wanted == 1e-7 else f'{wanted:g}'} is wanted",
                )
        if self.tight and not self.gaps:
            raise ValueError("tight=True, and the formula has no inequality")


def _gaps(a, b) -> tuple[float, float]:
    """The smallest and the largest difference of two sides, relative to the larger one."""
    a, b = algebra.fit(a, b)
    size = float(np.max(np.abs([a, b]), initial=0.0))
    if not np.isfinite(size):
        return np.inf, np.inf
    gaps = np.abs(np.subtract(a, b)) / (size or 1.0)
    return float(np.min(gaps)), float(np.max(gaps))


def _proportional(node: Node, parts: list, tolerance: float):
    """One ratio within a draw where it has several entries, otherwise over the draws."""
    draws: dict[int, list] = {}
    for left, right, drawn, _ in parts:
        draws.setdefault(drawn, []).append((left, right))
    groups = [tuple(np.concatenate(side) for side in zip(*pairs)) for pairs in draws.values()]
    if all(left.size == 1 for left, _ in groups):
        groups = [tuple(np.concatenate(side) for side in zip(*groups))]
    for left, right in groups:
        if left.size < 2 or np.ptp(np.abs(right)) == 0:
            raise Disagreement(node, r"\propto needs several different values: pass each={...} or an array")
        constant = np.vdot(right, left) / np.vdot(right, right)
        if constant == 0 or np.max(np.abs(left - constant * right)) > tolerance * np.max(np.abs(left)):
            raise Disagreement(node, "the ratio is not constant", left, right, parts[0][3])
