"""Series and products without an end."""

from typing import Any

import numpy as np

from snippets._engine.formula.parse.statements import Big
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.evaluate import Scope, evaluate, integer

MOST = 20_000  # terms
EARLY = 1_000  # where the steps have not begun to shrink over so many terms, the series is taken for one that diverges


def endless(node: Big, scope: Scope) -> algebra.Value:
    """An infinite series or product, term by term until it stands still.

    Raises:
        ValueError: it is not finite, its steps do not shrink, or it does not stand still.
    """
    first: Any = node.conditions[0]  # from where it runs
    name, low = first.terms[0].identifier, integer(first.terms[1], scope)
    if node.op not in ("sum", "prod"):
        raise ValueError("an infinite range is read for sums and products")
    value, still = (0.0, 0) if node.op == "sum" else (1.0, 0)
    longest = [0.0, 0.0]  # of the first half of the early steps, and of the second
    for n in range(MOST):
        term = evaluate(node.body, scope.bound(name, **{name: low + n}))
        new = algebra.add(value, term) if node.op == "sum" else algebra.multiply(value, term)
        step = np.max(np.abs(new - value))
        still = still + 1 if step <= 1e-17 * (1 + np.max(np.abs(new))) else 0
        value = new
        if not np.all(np.isfinite(value)):
            raise ValueError(f"this series is not finite from {name} = {low + n} on")
        if still == 5:
            return value
        if n < EARLY:
            longest[2 * n // EARLY] = max(longest[2 * n // EARLY], step)
        elif n == EARLY and longest[1] >= longest[0]:
            raise ValueError(f"the steps of this series do not shrink over {EARLY} terms")
    raise ValueError(f"this series still moves after {MOST} terms")
