"""What a failed check says: the relation as written, both values, the largest difference, the drawn values."""

import numpy as np

from snippets._engine.formula.relations import Disagreement
from snippets._engine.formula.value.algebra import Eye, Value
from snippets._engine.formula.value.comparison import difference


def summary(found: Disagreement, latex: str) -> str:
    """The lines of a failure, a few words for each array."""
    lines = [f"  {' '.join(latex[found.node.start : found.node.end].split())}", f"  {found.message}"]
    if found.left is not None and found.right is not None:
        lines += [f"  left side   {short(found.left)}", f"  right side  {short(found.right)}"]
        try:
            gap, size = difference(found.left, found.right)
            lines.append(f"  largest difference {gap:.3g}, sides up to {size:.3g}")
        except (ValueError, TypeError):
            pass
    elif found.left is not None:
        lines.append(f"  value       {short(found.left)}")
    if found.scope is not None:
        named = {**found.scope.names, **found.scope.phrases}
        lines.append("  values      " + ", ".join(f"{n} = {short(v)}" for n, v in named.items()))
    return "\n".join(lines)


def short(value: Value) -> str:
    """A value in a few words."""
    if isinstance(value, Eye):
        return "I" if value.scale == 1 else f"{value.scale:.6g} I"
    if isinstance(value, bool | int | str | range):
        return str(value)
    if isinstance(value, float | complex):
        return f"{value:.6g}"
    if isinstance(value, np.ndarray):
        if value.size <= 6:
            return np.array2string(value, precision=4, suppress_small=True, separator=", ").replace("\n", "")
        first = ", ".join(f"{v:.4g}" for v in value.ravel()[:3])
        return f"[{first}, …] of shape {value.shape}"
    if callable(value):
        return "a function"
    text = repr(value)
    return (
        text
        if len(text) <= 60
        else f"{type(value).__name__} of {len(value)}"
        if hasattr(value, "__len__")
        else type(value).__name__
    )
